<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %Ln day</numerusform>
            <numerusform>quiet for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln d ago</numerusform>
            <numerusform>%Ln d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n of the first rows cannot be read</source>
        <translation>
            <numerusform>%Ln of the first rows cannot be read</numerusform>
            <numerusform>%Ln of the first rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clients.</source>
        <translation>
            <numerusform>%Ln new client.</numerusform>
            <numerusform>%Ln new clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the file are malformed and were read as far as possible.</source>
        <translation>
            <numerusform>%Ln place of the file is malformed and was read as far as possible.</numerusform>
            <numerusform>%Ln places of the file are malformed and were read as far as possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to clients known by phone or e-mail.</source>
        <translation>
            <numerusform>%Ln row belongs to a client known by phone or e-mail.</numerusform>
            <numerusform>%Ln rows belong to clients known by phone or e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows hold an unknown word</source>
        <translation>
            <numerusform>%Ln of the first rows holds an unknown word</numerusform>
            <numerusform>%Ln of the first rows hold an unknown word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows go to the start stage</source>
        <translation>
            <numerusform>%Ln of the first rows goes to the start stage</numerusform>
            <numerusform>%Ln of the first rows go to the start stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows are lost without a reason</source>
        <translation>
            <numerusform>%Ln of the first rows is lost without a reason</numerusform>
            <numerusform>%Ln of the first rows are lost without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are lost without a reason, which becomes “Reason not stated”.</source>
        <translation>
            <numerusform>%Ln row is lost without a reason, which becomes “Reason not stated”.</numerusform>
            <numerusform>%Ln rows are lost without a reason, which becomes “Reason not stated”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows wait as leads</source>
        <translation>
            <numerusform>%Ln of the first rows waits as a lead</numerusform>
            <numerusform>%Ln of the first rows wait as leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait as leads in “%1”.</source>
        <translation>
            <numerusform>%Ln record waits as a lead in “%1”.</numerusform>
            <numerusform>%Ln records wait as leads in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them give another name: it stands in the notes.</source>
        <translation>
            <numerusform>%Ln of them gives another name: it stands in the notes.</numerusform>
            <numerusform>%Ln of them give another name: it stands in the notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>The name is too long: at most %n letters</source>
        <translation>
            <numerusform>The name is too long: at most %Ln letter</numerusform>
            <numerusform>The name is too long: at most %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pipeline holds at most %n stages</source>
        <translation>
            <numerusform>A pipeline holds at most %Ln stage</numerusform>
            <numerusform>A pipeline holds at most %Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields already: archive one first.</source>
        <translation>
            <numerusform>There is %Ln field already: archive it first.</numerusform>
            <numerusform>There are %Ln fields already: archive one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>Create %Ln opportunity</numerusform>
            <numerusform>Create %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>Edit %Ln opportunity</numerusform>
            <numerusform>Edit %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>Move %Ln opportunity</numerusform>
            <numerusform>Move %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>Win %Ln opportunity</numerusform>
            <numerusform>Win %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>Lose %Ln opportunity</numerusform>
            <numerusform>Lose %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>Reopen %Ln opportunity</numerusform>
            <numerusform>Reopen %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>Postpone %Ln opportunity</numerusform>
            <numerusform>Postpone %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>Take %Ln opportunity back into work</numerusform>
            <numerusform>Take %Ln opportunities back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>Archive %Ln opportunity</numerusform>
            <numerusform>Archive %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>Unarchive %Ln opportunity</numerusform>
            <numerusform>Unarchive %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>Delete %Ln opportunity</numerusform>
            <numerusform>Delete %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>Restore %Ln opportunity</numerusform>
            <numerusform>Restore %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>Comment on %Ln opportunity</numerusform>
            <numerusform>Comment on %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>Change who is responsible for %Ln opportunity</numerusform>
            <numerusform>Change who is responsible for %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>Import %Ln opportunity</numerusform>
            <numerusform>Import %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>Add %Ln sample opportunity</numerusform>
            <numerusform>Add %Ln sample opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>Bring back %Ln opportunity</numerusform>
            <numerusform>Bring back %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n leads into work</source>
        <translation>
            <numerusform>Take %Ln lead into work</numerusform>
            <numerusform>Take %Ln leads into work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityPanel</name>
    <message numerus="yes">
        <source>Show all %n activities</source>
        <translation>
            <numerusform>Show %Ln activity</numerusform>
            <numerusform>Show all %Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>tasks of a group</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln opportunity of this column goes to the archive.</numerusform>
            <numerusform>%Ln opportunities of this column go to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n in sight</source>
        <translation>
            <numerusform>The %Ln in sight</numerusform>
            <numerusform>The %Ln in sight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln opportunity, %2</numerusform>
            <numerusform>%1, %Ln opportunities, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n cards are shown. Narrow the view with a filter to see others.</source>
        <translation>
            <numerusform>The first card is shown. Narrow the view with a filter to see others.</numerusform>
            <numerusform>The first %Ln cards are shown. Narrow the view with a filter to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Fields of your own in the form of an opportunity. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
            <numerusform>Fields of your own in the form of an opportunity. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln postponed</numerusform>
            <numerusform>%Ln postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln won</numerusform>
            <numerusform>%Ln won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%Ln archived</numerusform>
            <numerusform>%Ln archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%Ln in the trash</numerusform>
            <numerusform>%Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>The stage holds %Ln opportunity: %1.</numerusform>
            <numerusform>The stage holds %Ln opportunities: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are of another sales channel than this stage.</source>
        <translation>
            <numerusform>%n of them is of another sales channel than this stage.</numerusform>
            <numerusform>%n of them are of another sales channel than this stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack what this stage asks for: %1.</source>
        <translation>
            <numerusform>%n of them lacks what this stage asks for: %1.</numerusform>
            <numerusform>%n of them lack what this stage asks for: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryModel</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows saved</source>
        <translation>
            <numerusform>%Ln row saved</numerusform>
            <numerusform>%Ln rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>%Ln character is not in this encoding and became “?”.</numerusform>
            <numerusform>%Ln characters are not in this encoding and became “?”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as the filter shows them.</source>
        <translation>
            <numerusform>%Ln row, as the filter shows it.</numerusform>
            <numerusform>%Ln rows, as the filter shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>%n rows saved. Correct them there and import that file.</source>
        <translation>
            <numerusform>%Ln row saved. Correct it there and import that file.</numerusform>
            <numerusform>%Ln rows saved. Correct them there and import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; finishing…</source>
        <translation>
            <numerusform>%Ln row; finishing…</numerusform>
            <numerusform>%Ln rows; finishing…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Imported %Ln opportunity</numerusform>
            <numerusform>Imported %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <translation>
            <numerusform>updated %Ln</numerusform>
            <numerusform>updated %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln value changed since then stays as it is.</numerusform>
            <numerusform>%Ln values changed since then stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::MergeDialog</name>
    <message numerus="yes">
        <source>%n records change.</source>
        <translation>
            <numerusform>%Ln record changes.</numerusform>
            <numerusform>%Ln records change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::MonthCalendar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::NameDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>%Ln opportunity moved to “%1”</numerusform>
            <numerusform>%Ln opportunities moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>%Ln opportunity won</numerusform>
            <numerusform>%Ln opportunities won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>%Ln opportunity lost</numerusform>
            <numerusform>%Ln opportunities lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>%Ln opportunity reopened</numerusform>
            <numerusform>%Ln opportunities reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>%Ln opportunity postponed until %1</numerusform>
            <numerusform>%Ln opportunities postponed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>%Ln opportunity taken back into work</numerusform>
            <numerusform>%Ln opportunities taken back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln opportunity archived</numerusform>
            <numerusform>%Ln opportunities archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>%Ln opportunity unarchived</numerusform>
            <numerusform>%Ln opportunities unarchived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>%Ln opportunity moved to the trash</numerusform>
            <numerusform>%Ln opportunities moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>%Ln opportunity restored from the trash</numerusform>
            <numerusform>%Ln opportunities restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln opportunity given to %1</numerusform>
            <numerusform>%Ln opportunities given to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads taken into work</source>
        <translation>
            <numerusform>%Ln lead taken into work</numerusform>
            <numerusform>%Ln leads taken into work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineReasons</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::PipelinesPage</name>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%Ln pipeline</numerusform>
            <numerusform>%Ln pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln opportunity archived</numerusform>
            <numerusform>%Ln opportunities archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message numerus="yes">
        <source>%n records of other channels stand in this stage. They stay there and stay visible until they are moved.</source>
        <translation>
            <numerusform>%n record of another channel stands in this stage. It stays there and stays visible until it is moved.</numerusform>
            <numerusform>%n records of other channels stand in this stage. They stay there and stay visible until they are moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StepUndoer</name>
    <message numerus="yes">
        <source>%n values changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln value changed since then stays as it is.</numerusform>
            <numerusform>%Ln values changed since then stay as they are.</numerusform>
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
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n open opportunity.</numerusform>
            <numerusform>%n open opportunities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest has been silent for %n day(s).</source>
        <translation>
            <numerusform>The oldest has been silent for %n day.</numerusform>
            <numerusform>The oldest has been silent for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln invented opportunity; your own file is not touched</numerusform>
            <numerusform>%Ln invented opportunities; your own file is not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln opportunity came back today</numerusform>
            <numerusform>%Ln opportunities came back today</numerusform>
        </translation>
    </message>
</context>
</TS>
