<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardActs</name>
    <message numerus="yes">
        <source>Call %n candidate(s) before %1</source>
        <translation>
            <numerusform>Call one candidate before %1</numerusform>
            <numerusform>Call %n candidates before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) by %1</source>
        <translation>
            <numerusform>One score by %1</numerusform>
            <numerusform>%n scores by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of %1</source>
        <translation>
            <numerusform>One decision of %1</numerusform>
            <numerusform>%n decisions of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>one day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>one day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more woman (women) put forward would reach it.</source>
        <translation>
            <numerusform>One more woman put forward would reach it.</numerusform>
            <numerusform>%n more women put forward would reach it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nominate</name>
    <message numerus="yes">
        <source>Nominate %n person(s)</source>
        <translation>
            <numerusform>Nominate one person</numerusform>
            <numerusform>Nominate %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTests</name>
    <message numerus="yes">
        <source>Record %n mark(s)</source>
        <translation>
            <numerusform>Record one mark</numerusform>
            <numerusform>Record %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n person(s) forward for assessment</source>
        <translation>
            <numerusform>Put one person forward for assessment</numerusform>
            <numerusform>Put %n people forward for assessment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BoardRankingView</name>
    <message numerus="yes">
        <source>%1: %n candidate(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%1: one candidate. Ctrl+Z takes it back.</numerusform>
            <numerusform>%1: %n candidates. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BoardScores</name>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>one score missing</numerusform>
            <numerusform>%n scores missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) saved.</source>
        <translation>
            <numerusform>One score saved.</numerusform>
            <numerusform>%n scores saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::BoardsView</name>
    <message numerus="yes">
        <source>%n candidate(s) called; the numbers are drawn. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>One candidate called; the number is drawn. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n candidates called; the numbers are drawn. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CallsView</name>
    <message numerus="yes">
        <source>%n person(s) nominated. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>One person nominated. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n people nominated. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EntryGrid</name>
    <message numerus="yes">
        <source>%n pasted cell(s) lie beyond the grid and were left out.</source>
        <translation>
            <numerusform>One pasted cell lies beyond the grid and was left out.</numerusform>
            <numerusform>%n pasted cells lie beyond the grid and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ScansBox</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) kept</source>
        <translation>
            <numerusform>%n scan kept</numerusform>
            <numerusform>%n scans kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TestsView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of %1 saved.</source>
        <translation>
            <numerusform>One mark of %1 saved.</numerusform>
            <numerusform>%n marks of %1 saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put forward. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>One person put forward. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n people put forward. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
</TS>
