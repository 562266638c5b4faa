/* The triage rules that a check-in alone can make hold, judged here, with or without a connection.
   true, false, or null where nobody has answered: unanswered is never no. */
const FEARED = ["emergency", "same_day"];

function tri(answer, fear) {
  if (answer === "cant_tell") return fear ? true : null;
  return answer === undefined ? null : answer === "yes";
}

function leaf([kind, name, value], said, fear) {
  const fever = said.new_signs?.includes("fever_or_unwell");
  if (kind === "sign") return said.new_signs?.includes(name) ?? false;
  if (kind === "detail") return said[name] === undefined && !fever ? false : tri(said[name], fear);
  if (kind === "said") return tri(said[name], fear);
  return ["cant_tell", undefined].includes(said[name]) ? tri(said[name], fear) : said[name] === value;
}

function flip(truth) {
  return truth === null ? null : !truth;
}

export function judge(node, said, fear) {
  if (node === null) return null;
  if (node[0] === "not") return flip(judge(node[1], said, false));
  if (node[0] !== "of") return leaf(node, said, fear);
  const [, least, ...parts] = node;
  const truths = parts.map((part) => judge(part, said, fear));
  const yes = truths.filter((one) => one === true).length;
  const open = truths.filter((one) => one === null).length;
  return yes >= least ? true : yes + open < least ? false : null;
}

/* Every rule that holds, with its level; an "I can't tell" on a grave one counts as same-day. */
export function hits(rules, said) {
  return rules.flatMap((rule) => {
    const truth = judge(rule.when, said, false);
    if (truth === true) return [rule];
    const feared = truth === null && FEARED.includes(rule.level) && judge(rule.when, said, true) === true;
    return feared ? [{ ...rule, level: "same_day" }] : [];
  });
}
