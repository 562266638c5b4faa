# Makes reference.json: every row of cases.csv through metafor's escalc. Called as
#   Rscript make.R cases.csv > reference.json
# Needs R and the package metafor, nothing else.
suppressWarnings(suppressPackageStartupMessages(library(metafor)))
arguments <- commandArgs(trailingOnly = TRUE)
cases <- read.csv(arguments[1], stringsAsFactors = FALSE)

one <- function(row) {
  found <- switch(row$measure,
    MD = escalc("MD", m1i = row$m1, sd1i = row$sd1, n1i = row$n1, m2i = row$m2, sd2i = row$sd2, n2i = row$n2),
    SMD = escalc("SMD", m1i = row$m1, sd1i = row$sd1, n1i = row$n1, m2i = row$m2, sd2i = row$sd2, n2i = row$n2),
    RR = escalc("RR", ai = row$m1, n1i = row$n1, ci = row$m2, n2i = row$n2),
    OR = escalc("OR", ai = row$m1, n1i = row$n1, ci = row$m2, n2i = row$n2),
    MC = escalc("MC", m1i = row$m1, sd1i = row$sd1, m2i = row$m2, sd2i = row$sd2, ni = row$n1, ri = row$r))
  limits <- summary(found)
  sprintf('    {"id": "%s", "measure": "%s", "yi": %s, "vi": %s, "low": %s, "high": %s}', row$id, row$measure,
    number(found$yi), number(found$vi), number(limits$ci.lb), number(limits$ci.ub))
}

number <- function(x) format(as.numeric(x), digits = 17, scientific = TRUE)

rows <- vapply(split(cases, seq_len(nrow(cases))), one, "")
cat("{\n", '  "program": "metafor::escalc",\n',
  sprintf('  "version": "metafor %s, R %s.%s",\n', packageVersion("metafor"), R.version$major, R.version$minor),
  '  "call": "escalc(measure, ...) with its defaults; limits from summary()",\n',
  '  "tolerance": {"relative": 1e-9, "absolute": 1e-12},\n',
  '  "why": "both compute in doubles; only the gamma function behind the exact factor of Hedges g may differ in its last digits",\n',
  '  "cases": [\n', paste(rows, collapse = ",\n"), "\n  ]\n}\n", sep = "")
