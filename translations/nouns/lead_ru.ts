<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Проигранному лиду нужна причина отказа.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Open</source>
        <translation>Открытый</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Came back by itself</source>
        <translation>Вернулся сам</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Лид создан</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Лид создан вручную</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Лид создан из звонка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Лид импортирован</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте лиду название или выберите клиента: название составится из него.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новым лидам нужен стартовый этап: сначала сделайте стартом другой</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>У лидов есть его значения: лучше архивируйте его.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>добавление %Ln лида для образца</numerusform>
            <numerusform>добавление %Ln лидов для образца</numerusform>
            <numerusform>добавление %Ln лидов для образца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архивирование %Ln лида</numerusform>
            <numerusform>архивирование %Ln лидов</numerusform>
            <numerusform>архивирование %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>возвращение %Ln лида</numerusform>
            <numerusform>возвращение %Ln лидов</numerusform>
            <numerusform>возвращение %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>смена ответственного за %Ln лид</numerusform>
            <numerusform>смена ответственного за %Ln лида</numerusform>
            <numerusform>смена ответственного за %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>комментарий к %Ln лиду</numerusform>
            <numerusform>комментарий к %Ln лидам</numerusform>
            <numerusform>комментарий к %Ln лидам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>создание %Ln лида</numerusform>
            <numerusform>создание %Ln лидов</numerusform>
            <numerusform>создание %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>удаление %Ln лида</numerusform>
            <numerusform>удаление %Ln лидов</numerusform>
            <numerusform>удаление %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редактирование %Ln лида</numerusform>
            <numerusform>редактирование %Ln лидов</numerusform>
            <numerusform>редактирование %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>импорт %Ln лида</numerusform>
            <numerusform>импорт %Ln лидов</numerusform>
            <numerusform>импорт %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>проигрыш, %Ln лид</numerusform>
            <numerusform>проигрыш, %Ln лида</numerusform>
            <numerusform>проигрыш, %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>перемещение %Ln лида</numerusform>
            <numerusform>перемещение %Ln лидов</numerusform>
            <numerusform>перемещение %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>откладывание %Ln лида</numerusform>
            <numerusform>откладывание %Ln лидов</numerusform>
            <numerusform>откладывание %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>возврат %Ln лида в работу</numerusform>
            <numerusform>возврат %Ln лидов в работу</numerusform>
            <numerusform>возврат %Ln лидов в работу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>восстановление %Ln лида</numerusform>
            <numerusform>восстановление %Ln лидов</numerusform>
            <numerusform>восстановление %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>возврат %Ln лида из отложенных</numerusform>
            <numerusform>возврат %Ln лидов из отложенных</numerusform>
            <numerusform>возврат %Ln лидов из отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>разархивирование %Ln лида</numerusform>
            <numerusform>разархивирование %Ln лидов</numerusform>
            <numerusform>разархивирование %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>победа, %Ln лид</numerusform>
            <numerusform>победа, %Ln лида</numerusform>
            <numerusform>победа, %Ln лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Учёт клиентов и лидов для небольшой фирмы. Все данные остаются на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Что можно запланировать для лида. Тип, который используется, можно архивировать, но не удалить.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Открыть лид</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клиент, лид, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Только то, что делаете вы, и то, для чего в ваших лидах никто не выбран</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Здесь стоят звонки, встречи и другие действия, которые вы планируете для лидов.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Ни у одного лида с этими словами нет запланированного действия.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln лид этой колонки уйдёт в архив.</numerusform>
            <numerusform>%Ln лида этой колонки уйдут в архив.</numerusform>
            <numerusform>%Ln лидов этой колонки уйдут в архив.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln лид, %2</numerusform>
            <numerusform>%1, %Ln лида, %2</numerusform>
            <numerusform>%1, %Ln лидов, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название лида</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Создать лид</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Лидов ещё нет</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Лиды канала стоят на доске; без этого — только в таблице.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Новый лид здесь</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Собственные поля в форме лида. На карточке стоит не больше %Ln поля. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме лида. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме лида. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln проигранный</numerusform>
            <numerusform>%Ln проигранных</numerusform>
            <numerusform>%Ln проигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln открытый</numerusform>
            <numerusform>%Ln открытых</numerusform>
            <numerusform>%Ln открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln отложенный</numerusform>
            <numerusform>%Ln отложенных</numerusform>
            <numerusform>%Ln отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln выигранный</numerusform>
            <numerusform>%Ln выигранных</numerusform>
            <numerusform>%Ln выигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На этапе %Ln лид: %1.</numerusform>
            <numerusform>На этапе %Ln лида: %1.</numerusform>
            <numerusform>На этапе %Ln лидов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На этапе нет лидов.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Ни один лид не соответствует фильтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Здесь нет лидов, за которые вы отвечаете или в которых участвуете.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Лиды %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лид</numerusform>
            <numerusform>%Ln лида</numerusform>
            <numerusform>%Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Лид, клиент, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мои лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название лида</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лид</numerusform>
            <numerusform>%Ln лида</numerusform>
            <numerusform>%Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Выберите лид, чтобы увидеть его историю и написать комментарий.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Импортирован %Ln лид</numerusform>
            <numerusform>Импортировано %Ln лида</numerusform>
            <numerusform>Импортировано %Ln лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну из них спрашивают каждый раз, когда лид проигран. Причины воронки предлагаются рядом с общими.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Лид</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фильтр скрывает этот лид.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мои лиды</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Только лиды, за которые вы отвечаете или в которых участвуете</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лид</numerusform>
            <numerusform>%Ln лида</numerusform>
            <numerusform>%Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архивирован %Ln лид</numerusform>
            <numerusform>Архивировано %Ln лида</numerusform>
            <numerusform>Архивировано %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln лид: отвечает %1</numerusform>
            <numerusform>%Ln лида: отвечает %1</numerusform>
            <numerusform>%Ln лидов: отвечает %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Проигран %Ln лид</numerusform>
            <numerusform>Проиграно %Ln лида</numerusform>
            <numerusform>Проиграно %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Перемещён в корзину %Ln лид</numerusform>
            <numerusform>Перемещено в корзину %Ln лида</numerusform>
            <numerusform>Перемещено в корзину %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Перемещён %Ln лид на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln лида на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln лидов на этап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Отложен %Ln лид до %1</numerusform>
            <numerusform>Отложено %Ln лида до %1</numerusform>
            <numerusform>Отложено %Ln лидов до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Возвращён в работу %Ln лид</numerusform>
            <numerusform>Возвращено в работу %Ln лида</numerusform>
            <numerusform>Возвращено в работу %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Восстановлен из корзины %Ln лид</numerusform>
            <numerusform>Восстановлено из корзины %Ln лида</numerusform>
            <numerusform>Восстановлено из корзины %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Возвращён в работу %Ln лид</numerusform>
            <numerusform>Возвращено в работу %Ln лида</numerusform>
            <numerusform>Возвращено в работу %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Разархивирован %Ln лид</numerusform>
            <numerusform>Разархивировано %Ln лида</numerusform>
            <numerusform>Разархивировано %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Выигран %Ln лид</numerusform>
            <numerusform>Выиграно %Ln лида</numerusform>
            <numerusform>Выиграно %Ln лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Open</source>
        <translation>Открытый</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Лидов ещё нет</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Он оставлен как есть. Таблицу с клиентами или лидами не открывают, а импортируют: сначала создайте файл, потом импортируйте в него таблицу.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Откуда приходят обращения. У лида один основной источник и сколько угодно дополнительных.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln лид в архиве</numerusform>
            <numerusform>%Ln лида в архиве</numerusform>
            <numerusform>%Ln лидов в архиве</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюда попадают новые лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Произвольные пометки, по которым находят лиды: отрасль, размер, срочность.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Новый лид</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln лид вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln лиды вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln лидов вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln лид. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln лиды. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln лидов. Отменить его для всех или только для этой карточки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n открытый лид.</numerusform>
            <numerusform>%n открытых лида.</numerusform>
            <numerusform>%n открытых лидов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показать лиды без запланированного действия</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вымышленный лид, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных лида, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных лидов, ваш файл не затрагивается</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;Мои лиды</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Новый лид</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln лид вернулся сегодня</numerusform>
            <numerusform>%Ln лида вернулись сегодня</numerusform>
            <numerusform>%Ln лидов вернулось сегодня</numerusform>
        </translation>
    </message>
</context>
</TS>
