<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
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
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n of the first rows cannot be read</source>
        <translation>
            <numerusform>%n of the first rows cannot be read</numerusform>
            <numerusform>%n of the first rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clients.</source>
        <translation>
            <numerusform>%n new client.</numerusform>
            <numerusform>%n new clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the file are malformed and were read as far as possible.</source>
        <translation>
            <numerusform>%n place of the file is malformed and was read as far as possible.</numerusform>
            <numerusform>%n places of the file are malformed and were read as far as possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to clients known by phone or e-mail.</source>
        <translation>
            <numerusform>%n row belongs to a client known by phone or e-mail.</numerusform>
            <numerusform>%n rows belong to clients known by phone or e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows hold an unknown word</source>
        <translation>
            <numerusform>%n of the first rows holds an unknown word</numerusform>
            <numerusform>%n of the first rows hold an unknown word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows go to the start stage</source>
        <translation>
            <numerusform>%n of the first rows goes to the start stage</numerusform>
            <numerusform>%n of the first rows go to the start stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows are lost without a reason</source>
        <translation>
            <numerusform>%n of the first rows is lost without a reason</numerusform>
            <numerusform>%n of the first rows are lost without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are lost without a reason, which becomes “Reason not stated”.</source>
        <translation>
            <numerusform>%n row is lost without a reason, which becomes “Reason not stated”.</numerusform>
            <numerusform>%n rows are lost without a reason, which becomes “Reason not stated”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>The name is too long: at most %n letters</source>
        <translation>
            <numerusform>The name is too long: at most %n letter</numerusform>
            <numerusform>The name is too long: at most %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pipeline holds at most %n stages</source>
        <translation>
            <numerusform>A pipeline holds at most %n stage</numerusform>
            <numerusform>A pipeline holds at most %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields already: archive one first.</source>
        <translation>
            <numerusform>There is %n field already: archive it first.</numerusform>
            <numerusform>There are %n fields already: archive one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>Create %n opportunity</numerusform>
            <numerusform>Create %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>Edit %n opportunity</numerusform>
            <numerusform>Edit %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>Move %n opportunity</numerusform>
            <numerusform>Move %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>Win %n opportunity</numerusform>
            <numerusform>Win %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>Lose %n opportunity</numerusform>
            <numerusform>Lose %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>Reopen %n opportunity</numerusform>
            <numerusform>Reopen %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>Postpone %n opportunity</numerusform>
            <numerusform>Postpone %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>Take %n opportunity back into work</numerusform>
            <numerusform>Take %n opportunities back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>Archive %n opportunity</numerusform>
            <numerusform>Archive %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>Unarchive %n opportunity</numerusform>
            <numerusform>Unarchive %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>Delete %n opportunity</numerusform>
            <numerusform>Delete %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>Restore %n opportunity</numerusform>
            <numerusform>Restore %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>Comment on %n opportunity</numerusform>
            <numerusform>Comment on %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>Change who is responsible for %n opportunity</numerusform>
            <numerusform>Change who is responsible for %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>Import %n opportunity</numerusform>
            <numerusform>Import %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>Add %n sample opportunity</numerusform>
            <numerusform>Add %n sample opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return of %n opportunities</source>
        <translation>
            <numerusform>Return of %n opportunity</numerusform>
            <numerusform>Return of %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityPanel</name>
    <message numerus="yes">
        <source>Show all %n activities</source>
        <translation>
            <numerusform>Show %n activity</numerusform>
            <numerusform>Show all %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n shown by the filter</source>
        <translation>
            <numerusform>The %n shown by the filter</numerusform>
            <numerusform>The %n shown by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%n opportunity of this column goes to the archive.</numerusform>
            <numerusform>%n opportunities of this column go to the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %n opportunity, %2</numerusform>
            <numerusform>%1, %n opportunities, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n cards are shown. Narrow the view with a filter to see others.</source>
        <translation>
            <numerusform>The first card is shown. Narrow the view with a filter to see others.</numerusform>
            <numerusform>The first %n cards are shown. Narrow the view with a filter to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</numerusform>
            <numerusform>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n postponed</numerusform>
            <numerusform>%n postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in the trash</numerusform>
            <numerusform>%n in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>The stage holds %n opportunity: %1.</numerusform>
            <numerusform>The stage holds %n opportunities: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryModel</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows saved</source>
        <translation>
            <numerusform>%n row saved</numerusform>
            <numerusform>%n rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>%n character is not in this encoding and became “?”.</numerusform>
            <numerusform>%n characters are not in this encoding and became “?”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as the filter shows them.</source>
        <translation>
            <numerusform>%n row, as the filter shows it.</numerusform>
            <numerusform>%n rows, as the filter shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>%n rows saved. Correct them there and import that file.</source>
        <translation>
            <numerusform>%n row saved. Correct it there and import that file.</numerusform>
            <numerusform>%n rows saved. Correct them there and import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; finishing…</source>
        <translation>
            <numerusform>%n row; finishing…</numerusform>
            <numerusform>%n rows; finishing…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Imported %n opportunity</numerusform>
            <numerusform>Imported %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <translation>
            <numerusform>updated %n</numerusform>
            <numerusform>updated %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n value changed since then stays as it is.</numerusform>
            <numerusform>%n values changed since then stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::MergeDialog</name>
    <message numerus="yes">
        <source>%n records change.</source>
        <translation>
            <numerusform>%n record changes.</numerusform>
            <numerusform>%n records change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>%n opportunity moved to “%1”</numerusform>
            <numerusform>%n opportunities moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>%n opportunity won</numerusform>
            <numerusform>%n opportunities won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>%n opportunity lost</numerusform>
            <numerusform>%n opportunities lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>%n opportunity reopened</numerusform>
            <numerusform>%n opportunities reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>%n opportunity postponed until %1</numerusform>
            <numerusform>%n opportunities postponed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>%n opportunity taken back into work</numerusform>
            <numerusform>%n opportunities taken back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%n opportunity archived</numerusform>
            <numerusform>%n opportunities archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>%n opportunity unarchived</numerusform>
            <numerusform>%n opportunities unarchived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>%n opportunity moved to the trash</numerusform>
            <numerusform>%n opportunities moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>%n opportunity restored from the trash</numerusform>
            <numerusform>%n opportunities restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%n opportunity given to %1</numerusform>
            <numerusform>%n opportunities given to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::PipelinesPage</name>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%n opportunity archived</numerusform>
            <numerusform>%n opportunities archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StepUndoer</name>
    <message numerus="yes">
        <source>%n values changed since then stay as they are.</source>
        <translation>
            <numerusform>%n value changed since then stays as it is.</numerusform>
            <numerusform>%n values changed since then stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>This step changed %Ln opportunity. Undo it for all of them, or only for this one?</numerusform>
            <numerusform>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>This step changed %Ln opportunity together with what all share, so it can only be undone for all of them.</numerusform>
            <numerusform>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln</source>
        <translation>
            <numerusform>For all %Ln</numerusform>
            <numerusform>For all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%n invented opportunity; your own file is not touched</numerusform>
            <numerusform>%n invented opportunities; your own file is not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%n opportunity came back today</numerusform>
            <numerusform>%n opportunities came back today</numerusform>
        </translation>
    </message>
</context>
</TS>
