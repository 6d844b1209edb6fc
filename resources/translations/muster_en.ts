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
    <name>CertificatePrint</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message numerus="yes">
        <source>Enrol %n person(s) on %1</source>
        <translation>
            <numerusform>Enrol %n person on %1</numerusform>
            <numerusform>Enrol %n people on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantTermWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) and on to the end of that year</source>
        <translation>
            <numerusform>%n month and on to the end of that year</numerusform>
            <numerusform>%n months and on to the end of that year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be renewed from %n month(s) before the last day</source>
        <translation>
            <numerusform>may be renewed from %n month before the last day</numerusform>
            <numerusform>may be renewed from %n months before the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %n day(s) after it</source>
        <translation>
            <numerusform>until %n day after it</numerusform>
            <numerusform>until %n days after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n month(s)</source>
        <translation>
            <numerusform>%1, within %n month</numerusform>
            <numerusform>%1, within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Granting</name>
    <message numerus="yes">
        <source>Grant %1 to %n people</source>
        <translation>
            <numerusform>Grant %1 to %n person</numerusform>
            <numerusform>Grant %1 to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %1 for %n people</source>
        <translation>
            <numerusform>Propose %1 for %n person</numerusform>
            <numerusform>Propose %1 for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n qualifications</source>
        <translation>
            <numerusform>Propose %n qualification</numerusform>
            <numerusform>Propose %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n qualifications</source>
        <translation>
            <numerusform>Grant %n qualification</numerusform>
            <numerusform>Grant %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposals</source>
        <translation>
            <numerusform>Refuse %n proposal</numerusform>
            <numerusform>Refuse %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n proposals</source>
        <translation>
            <numerusform>Withdraw %n proposal</numerusform>
            <numerusform>Withdraw %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message numerus="yes">
        <source>%n candidacy(ies)</source>
        <translation>
            <numerusform>%n candidacy</numerusform>
            <numerusform>%n candidacies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tour(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message numerus="yes">
        <source>Issue %n certificates</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveParticipants</name>
    <message numerus="yes">
        <source>%1: %n participant(s) of %2</source>
        <translation>
            <numerusform>%1: %n participant of %2</numerusform>
            <numerusform>%1: %n participants of %2</numerusform>
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
    <name>ParticipantRows</name>
    <message numerus="yes">
        <source>%n person(s) with a recorded result; their places were not kept</source>
        <translation>
            <numerusform>%n person with a recorded result; the place was not kept</numerusform>
            <numerusform>%n people with a recorded result; their places were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message numerus="yes">
        <source>Enrol %n person(s) on %1 from %2</source>
        <translation>
            <numerusform>Enrol %n person on %1 from %2</numerusform>
            <numerusform>Enrol %n people on %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the office are called so and born on that day; give the service number</source>
        <translation>
            <numerusform>%n person in the office is called so and born on that day; give the service number</numerusform>
            <numerusform>%n people in the office are called so and born on that day; give the service number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message numerus="yes">
        <source>has attendance at %n lesson(s); withdraw instead</source>
        <translation>
            <numerusform>has attendance at %n lesson; withdraw instead</numerusform>
            <numerusform>has attendance at %n lessons; withdraw instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n mark(s); withdraw instead</source>
        <translation>
            <numerusform>has %n mark; withdraw instead</numerusform>
            <numerusform>has %n marks; withdraw instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message numerus="yes">
        <source>%n certificates were written to %1</source>
        <translation>
            <numerusform>%n certificate was written to %1</numerusform>
            <numerusform>%n certificates were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent to the printer</source>
        <translation>
            <numerusform>%n certificate was sent to the printer</numerusform>
            <numerusform>%n certificates were sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualificationActs</name>
    <message numerus="yes">
        <source>Extend %n qualifications</source>
        <translation>
            <numerusform>Extend %n qualification</numerusform>
            <numerusform>Extend %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n qualifications</source>
        <translation>
            <numerusform>Suspend %n qualification</numerusform>
            <numerusform>Suspend %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the suspension of %n qualifications</source>
        <translation>
            <numerusform>End the suspension of %n qualification</numerusform>
            <numerusform>End the suspension of %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n qualifications</source>
        <translation>
            <numerusform>Revoke %n qualification</numerusform>
            <numerusform>Revoke %n qualifications</numerusform>
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
    <name>Register</name>
    <message numerus="yes">
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Print %n certificate</numerusform>
            <numerusform>Print %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>Revoke %n certificate</numerusform>
            <numerusform>Revoke %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>original, %n duplicate(s)</source>
        <translation>
            <numerusform>original, %n duplicate</numerusform>
            <numerusform>original, %n duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveParticipants</name>
    <message numerus="yes">
        <source>Take %n participant(s) off %1</source>
        <translation>
            <numerusform>Take %n participant off %1</numerusform>
            <numerusform>Take %n participants off %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not marked</source>
        <translation>
            <numerusform>%n lesson not marked</numerusform>
            <numerusform>%n lessons not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft the results of %1: %n people</source>
        <translation>
            <numerusform>Draft the results of %1: %n person</numerusform>
            <numerusform>Draft the results of %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft a correction of the results of %1: %n people</source>
        <translation>
            <numerusform>Draft a correction of the results of %1: %n person</numerusform>
            <numerusform>Draft a correction of the results of %1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAttendance</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveMarks</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownResults</name>
    <message numerus="yes">
        <source>Result sheet %1, correction of %n: %2</source>
        <translation>
            <numerusform>Result sheet %1, correction of %n: %2</numerusform>
            <numerusform>Result sheet %1, correction of %n: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance or marks are missing for %n people.</source>
        <translation>
            <numerusform>Attendance or marks are missing for %n person.</numerusform>
            <numerusform>Attendance or marks are missing for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>The lesson of %1 stays: attendance was entered for %n participant(s). Nothing was removed.</source>
        <translation>
            <numerusform>The lesson of %1 stays: attendance was entered for %n participant. Nothing was removed.</numerusform>
            <numerusform>The lesson of %1 stays: attendance was entered for %n participants. Nothing was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%1 – %2 (%n day(s))</source>
        <translation>
            <numerusform>%1 – %2 (%n day)</numerusform>
            <numerusform>%1 – %2 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActView</name>
    <message numerus="yes">
        <source>Extend %n qualification(s)</source>
        <translation>
            <numerusform>Extend %n qualification</numerusform>
            <numerusform>Extend %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n qualification(s)</source>
        <translation>
            <numerusform>Suspend %n qualification</numerusform>
            <numerusform>Suspend %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the suspension of %n qualification(s)</source>
        <translation>
            <numerusform>End the suspension of %n qualification</numerusform>
            <numerusform>End the suspension of %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n qualification(s)</source>
        <translation>
            <numerusform>Revoke %n qualification</numerusform>
            <numerusform>Revoke %n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be done for all %n of them.</source>
        <translation>
            <numerusform>It can be done for the %n chosen.</numerusform>
            <numerusform>It can be done for all %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AttendanceTab</name>
    <message numerus="yes">
        <source>%n cell(s) marked present. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n cell marked present. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n cells marked present. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) missing</source>
        <translation>
            <numerusform>%Ln mark missing</numerusform>
            <numerusform>%Ln marks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below %1 %</source>
        <translation>
            <numerusform>%n below %1 %</numerusform>
            <numerusform>%n below %1 %</numerusform>
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
    <name>muster::CheckBasis</name>
    <message numerus="yes">
        <source>The keys of this office (%n)</source>
        <translation>
            <numerusform>The key of this office (%n)</numerusform>
            <numerusform>The keys of this office (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key file of «%1», written on %2 (%n key(s))</source>
        <translation>
            <numerusform>Key file of «%1», written on %2 (%n key)</numerusform>
            <numerusform>Key file of «%1», written on %2 (%n keys)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation file of %1 (%n number(s))</source>
        <translation>
            <numerusform>Revocation file of %1 (%n number)</numerusform>
            <numerusform>Revocation file of %1 (%n numbers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CourseHead</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a recorded result</source>
        <translation>
            <numerusform>%n person with a recorded result</numerusform>
            <numerusform>%n people with a recorded result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CurriculumParts</name>
    <message numerus="yes">
        <source>%1, minutes of %n lesson(s) not known</source>
        <translation>
            <numerusform>%1, minutes of %n lesson not known</numerusform>
            <numerusform>%1, minutes of %n lessons not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n lesson(s), %1</source>
        <translation>
            <numerusform>Whole: %n lesson, %1</numerusform>
            <numerusform>Whole: %n lessons, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DueGrants</name>
    <message numerus="yes">
        <source>Propose the %n chosen</source>
        <translation>
            <numerusform>Propose the %n chosen</numerusform>
            <numerusform>Propose the %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose all %n shown</source>
        <translation>
            <numerusform>Propose the %n shown</numerusform>
            <numerusform>Propose all %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EnrolPanel</name>
    <message numerus="yes">
        <source>%n candidate(s) still lack %1.</source>
        <translation>
            <numerusform>%n candidate still lacks %1.</numerusform>
            <numerusform>%n candidates still lack %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on this course already.</source>
        <translation>
            <numerusform>%n of them is on this course already.</numerusform>
            <numerusform>%n of them are on this course already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::GrantView</name>
    <message numerus="yes">
        <source>%1 proposed for %n person(s); somebody else confirms it. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%1 proposed for %n person; somebody else confirms it. Ctrl+Z takes it back.</numerusform>
            <numerusform>%1 proposed for %n people; somebody else confirms it. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose a qualification for %n person(s) who passed</source>
        <translation>
            <numerusform>Propose a qualification for %n person who passed</numerusform>
            <numerusform>Propose a qualification for %n people who passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HoldersView</name>
    <message numerus="yes">
        <source>For the %n chosen</source>
        <translation>
            <numerusform>For the %n chosen</numerusform>
            <numerusform>For the %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::IssueView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ItemPanel</name>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::KeysView</name>
    <message numerus="yes">
        <source>%n number(s) written to %1</source>
        <translation>
            <numerusform>%n number written to %1</numerusform>
            <numerusform>%n numbers written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LayOutPanel</name>
    <message numerus="yes">
        <source>No room for %n lesson(s):</source>
        <translation>
            <numerusform>No room for %n lesson:</numerusform>
            <numerusform>No room for %n lessons:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MarksTab</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average %1 of %n mark(s)</source>
        <translation>
            <numerusform>average %1 of %n mark</numerusform>
            <numerusform>average %1 of %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole mark(s) not known yet</source>
        <translation>
            <numerusform>%n whole mark not known yet</numerusform>
            <numerusform>%n whole marks not known yet</numerusform>
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
    <name>muster::ParticipantsTab</name>
    <message numerus="yes">
        <source>%n person(s) taken off the course. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n person taken off the course. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n people taken off the course. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n person enrolled. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n people enrolled. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on the waiting list, from number %1 on.</source>
        <translation>
            <numerusform>%n of them is on the waiting list, as number %1.</numerusform>
            <numerusform>%n of them are on the waiting list, from number %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ProposalList</name>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n person(s).</source>
        <translation>
            <numerusform>Granted to %n person.</numerusform>
            <numerusform>Granted to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RegisterView</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued: %n certificate(s), %1 to %2</source>
        <translation>
            <numerusform>Issued: %n certificate, %1 to %2</numerusform>
            <numerusform>Issued: %n certificates, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ResultsTab</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
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
    <name>muster::SheetPanel</name>
    <message numerus="yes">
        <source>%n person(s) stand on this sheet</source>
        <translation>
            <numerusform>%n person stands on this sheet</numerusform>
            <numerusform>%n people stand on this sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; nothing is taken before they are put right in the file.</source>
        <translation>
            <numerusform>%n thing is wrong; nothing is taken before it is put right in the file.</numerusform>
            <numerusform>%n things are wrong; nothing is taken before they are put right in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SheetTab</name>
    <message numerus="yes">
        <source>%n cell(s) that were not saved are gone from the grid: their lesson, component or participant is.</source>
        <translation>
            <numerusform>%n cell that was not saved is gone from the grid: its lesson, component or participant is.</numerusform>
            <numerusform>%n cells that were not saved are gone from the grid: their lesson, component or participant is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You entered %n cell(s) here on %1 at %2 that were not saved.</source>
        <translation>
            <numerusform>You entered %n cell here on %1 at %2 that was not saved.</numerusform>
            <numerusform>You entered %n cells here on %1 at %2 that were not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not saved</source>
        <translation>
            <numerusform>%n cell not saved</numerusform>
            <numerusform>%n cells not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) saved. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n cell saved. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n cells saved. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more cell(s) are refused.</source>
        <translation>
            <numerusform> %n more cell is refused.</numerusform>
            <numerusform> %n more cells are refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TemplateCanvas</name>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TemplateEditor</name>
    <message numerus="yes">
        <source>%n thing(s) wrong</source>
        <translation>
            <numerusform>%n thing wrong</numerusform>
            <numerusform>%n things wrong</numerusform>
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
<context>
    <name>muster::TimetableTab</name>
    <message numerus="yes">
        <source>%n lesson(s) moved. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n lesson moved. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n lessons moved. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) removed. Ctrl+Z puts them back.</source>
        <translation>
            <numerusform>%n lesson removed. Ctrl+Z puts it back.</numerusform>
            <numerusform>%n lessons removed. Ctrl+Z puts them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) written to %1</source>
        <translation>
            <numerusform>%n lesson written to %1</numerusform>
            <numerusform>%n lessons written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TypedResults</name>
    <message numerus="yes">
        <source>Drafted: %n result(s). Somebody else publishes them.</source>
        <translation>
            <numerusform>Drafted: %n result. Somebody else publishes it.</numerusform>
            <numerusform>Drafted: %n results. Somebody else publishes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::WithdrawalBar</name>
    <message numerus="yes">
        <source>Why do %n person(s) withdraw?</source>
        <translation>
            <numerusform>Why does %n person withdraw?</numerusform>
            <numerusform>Why do %n people withdraw?</numerusform>
        </translation>
    </message>
</context>
</TS>
