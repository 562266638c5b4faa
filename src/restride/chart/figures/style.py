"""The style of the figures: one accent, the injured leg in coral and the working muscle in its deep tone.

Colours that are a person's own preference, light or dark, come from the page; all of them stand in classes below `.rs`.
"""

LIGHT = """\
.rs path{stroke-linecap:round;stroke-linejoin:round}
.rs .ghost{opacity:.3}
.rs .halo{opacity:.75}
.rs .cap{font:600 12px system-ui,sans-serif;text-anchor:middle}
.rs .skin{fill:#d8c7b8}
.rs .shirt{fill:#4e6e80}
.rs .shorts{fill:#2f4656}
.rs .shoe{fill:#263640}
.rs .hair{fill:#43352f}
.rs .far .skin{fill:#e9dfd7}
.rs .far .shirt{fill:#9db0bb}
.rs .far .shorts{fill:#8fa0ab}
.rs .far .shoe{fill:#95a2aa}
.rs .hurt .skin{fill:#f0a184}
.rs .far.hurt .skin{fill:#f6cbb9}
.rs .muscle{fill:#cf3d1e}
.rs .solid{fill:#dde3e7}
.rs .load{fill:#5d6b76}
.rs .other{fill:#b9c4cc}
.rs .hub{fill:#fff}
.rs .point{fill:#1d2b34}
.rs .cap{fill:#44525c}
.rs .fibre{fill:none;stroke:#f7b9a4;stroke-width:1}
.rs .floor{fill:none;stroke:#8c99a3;stroke-width:2}
.rs .rod{fill:none;stroke:#8c99a3;stroke-width:5}
.rs .thin{fill:none;stroke:#8c99a3;stroke-width:1.5}
.rs .ring{fill:none;stroke:#8c99a3;stroke-width:5}
.rs .band{fill:none;stroke:#5d6b76;stroke-width:4}
.rs .belt{fill:none;stroke:#5d6b76;stroke-width:9}
.rs .brace{fill:none;stroke:#5d6b76;stroke-width:17;opacity:.55}
.rs .ray{fill:none;stroke:#1d2b34;stroke-width:1.6;stroke-dasharray:4 4}
.rs .arrow{fill:none;stroke:#1d2b34;stroke-width:2.6}
.rs .halo{fill:none;stroke:#fff;stroke-width:6}
.rs .angle{fill:none;stroke:#cf3d1e;stroke-width:2.6}
"""
DARK = """\
.rs .skin{fill:#bda999}
.rs .shirt{fill:#6f93a8}
.rs .shorts{fill:#4d6a7d}
.rs .shoe{fill:#dfe6ea}
.rs .hair{fill:#7a6455}
.rs .far .skin{fill:#6d645d}
.rs .far .shirt{fill:#44586a}
.rs .far .shorts{fill:#3b4b58}
.rs .far .shoe{fill:#75818a}
.rs .hurt .skin{fill:#ee8f6e}
.rs .far.hurt .skin{fill:#8a5a49}
.rs .muscle{fill:#ff5a33}
.rs .solid{fill:#2c3840}
.rs .load{fill:#93a2ad}
.rs .other{fill:#55636e}
.rs .hub{fill:#12191e}
.rs .point{fill:#f2f5f7}
.rs .cap{fill:#b8c4cc}
.rs .fibre{fill:none;stroke:#ffd2c2;stroke-width:1}
.rs .floor{fill:none;stroke:#63727d;stroke-width:2}
.rs .rod{fill:none;stroke:#63727d;stroke-width:5}
.rs .thin{fill:none;stroke:#63727d;stroke-width:1.5}
.rs .ring{fill:none;stroke:#63727d;stroke-width:5}
.rs .band{fill:none;stroke:#93a2ad;stroke-width:4}
.rs .belt{fill:none;stroke:#93a2ad;stroke-width:9}
.rs .brace{stroke:#93a2ad}
.rs .ray{stroke:#f2f5f7}
.rs .arrow{fill:none;stroke:#f2f5f7;stroke-width:2.6}
.rs .halo{fill:none;stroke:#12191e;stroke-width:6}
.rs .angle{fill:none;stroke:#ff5a33;stroke-width:2.6}
"""
STYLE = f"{LIGHT}@media (prefers-color-scheme:dark){{\n{DARK}}}\n"
