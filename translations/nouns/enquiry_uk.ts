<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Програному зверненню потрібна причина відмови.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Open</source>
        <translation>Відкрите</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Came back by itself</source>
        <translation>Повернулося само</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Звернення створено</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Звернення створено вручну</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Звернення створено з дзвінка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Звернення імпортовано</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте зверненню назву або виберіть клієнта: назва утвориться з нього.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новим зверненням потрібен стартовий етап: спочатку зробіть стартом інший</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Звернення мають його значення: натомість архівуйте його.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>додавання %Ln звернення для зразка</numerusform>
            <numerusform>додавання %Ln звернень для зразка</numerusform>
            <numerusform>додавання %Ln звернень для зразка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архівування %Ln звернення</numerusform>
            <numerusform>архівування %Ln звернень</numerusform>
            <numerusform>архівування %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln звернення</numerusform>
            <numerusform>повернення %Ln звернень</numerusform>
            <numerusform>повернення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>зміна відповідального за %Ln звернення</numerusform>
            <numerusform>зміна відповідального за %Ln звернення</numerusform>
            <numerusform>зміна відповідального за %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>коментар до %Ln звернення</numerusform>
            <numerusform>коментар до %Ln звернень</numerusform>
            <numerusform>коментар до %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>створення %Ln звернення</numerusform>
            <numerusform>створення %Ln звернень</numerusform>
            <numerusform>створення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>видалення %Ln звернення</numerusform>
            <numerusform>видалення %Ln звернень</numerusform>
            <numerusform>видалення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редагування %Ln звернення</numerusform>
            <numerusform>редагування %Ln звернень</numerusform>
            <numerusform>редагування %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>імпорт %Ln звернення</numerusform>
            <numerusform>імпорт %Ln звернень</numerusform>
            <numerusform>імпорт %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>поразка, %Ln звернення</numerusform>
            <numerusform>поразка, %Ln звернення</numerusform>
            <numerusform>поразка, %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>переміщення %Ln звернення</numerusform>
            <numerusform>переміщення %Ln звернень</numerusform>
            <numerusform>переміщення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>відкладення %Ln звернення</numerusform>
            <numerusform>відкладення %Ln звернень</numerusform>
            <numerusform>відкладення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln звернення в роботу</numerusform>
            <numerusform>повернення %Ln звернень у роботу</numerusform>
            <numerusform>повернення %Ln звернень у роботу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>відновлення %Ln звернення</numerusform>
            <numerusform>відновлення %Ln звернень</numerusform>
            <numerusform>відновлення %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>повернення %Ln звернення з відкладених</numerusform>
            <numerusform>повернення %Ln звернень із відкладених</numerusform>
            <numerusform>повернення %Ln звернень із відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>розархівування %Ln звернення</numerusform>
            <numerusform>розархівування %Ln звернень</numerusform>
            <numerusform>розархівування %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>перемога, %Ln звернення</numerusform>
            <numerusform>перемога, %Ln звернення</numerusform>
            <numerusform>перемога, %Ln звернень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Облік клієнтів і звернень для невеликої фірми. Усі дані лишаються на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Що можна запланувати для звернення. Тип, який використовується, можна архівувати, але не видалити.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Відкрити звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клієнт, звернення, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Лише те, що робите ви, і те, для чого у ваших зверненнях нікого не вибрано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Тут стоять дзвінки, зустрічі та інші дії, які ви плануєте для звернень.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Жодне звернення з цими словами не має запланованої дії.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln звернення цієї колонки піде в архів.</numerusform>
            <numerusform>%Ln звернення цієї колонки підуть в архів.</numerusform>
            <numerusform>%Ln звернень цієї колонки підуть в архів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln звернення, %2</numerusform>
            <numerusform>%1, %Ln звернення, %2</numerusform>
            <numerusform>%1, %Ln звернень, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Створити звернення</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Звернень ще немає</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Звернення каналу стоять на дошці; без цього — лише в таблиці.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Нове звернення тут</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Власні поля у формі звернення. На картці стоїть не більше %Ln поля. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі звернення. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі звернення. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln програне</numerusform>
            <numerusform>%Ln програні</numerusform>
            <numerusform>%Ln програних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln відкрите</numerusform>
            <numerusform>%Ln відкриті</numerusform>
            <numerusform>%Ln відкритих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln відкладене</numerusform>
            <numerusform>%Ln відкладені</numerusform>
            <numerusform>%Ln відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln вигране</numerusform>
            <numerusform>%Ln виграні</numerusform>
            <numerusform>%Ln виграних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На етапі %Ln звернення: %1.</numerusform>
            <numerusform>На етапі %Ln звернення: %1.</numerusform>
            <numerusform>На етапі %Ln звернень: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На етапі немає звернень.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Жодне звернення не відповідає фільтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Тут немає звернень, за які ви відповідаєте або в яких берете участь.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Звернення %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Звернення, клієнт, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Виберіть звернення, щоб побачити його історію й написати коментар.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Імпортовано %Ln звернення</numerusform>
            <numerusform>Імпортовано %Ln звернення</numerusform>
            <numerusform>Імпортовано %Ln звернень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну з них питають щоразу, коли звернення програно. Причини воронки пропонуються поряд зі спільними.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фільтр приховує це звернення.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мої звернення</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Лише звернення, за які ви відповідаєте або в яких берете участь</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернення</numerusform>
            <numerusform>%Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архівовано %Ln звернення</numerusform>
            <numerusform>Архівовано %Ln звернення</numerusform>
            <numerusform>Архівовано %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln звернення: відповідає %1</numerusform>
            <numerusform>%Ln звернення: відповідає %1</numerusform>
            <numerusform>%Ln звернень: відповідає %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Програно %Ln звернення</numerusform>
            <numerusform>Програно %Ln звернення</numerusform>
            <numerusform>Програно %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Переміщено до кошика %Ln звернення</numerusform>
            <numerusform>Переміщено до кошика %Ln звернення</numerusform>
            <numerusform>Переміщено до кошика %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Переміщено %Ln звернення на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln звернення на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln звернень на етап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Відкладено %Ln звернення до %1</numerusform>
            <numerusform>Відкладено %Ln звернення до %1</numerusform>
            <numerusform>Відкладено %Ln звернень до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln звернення</numerusform>
            <numerusform>Повернуто в роботу %Ln звернення</numerusform>
            <numerusform>Повернуто в роботу %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Відновлено з кошика %Ln звернення</numerusform>
            <numerusform>Відновлено з кошика %Ln звернення</numerusform>
            <numerusform>Відновлено з кошика %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln звернення</numerusform>
            <numerusform>Повернуто в роботу %Ln звернення</numerusform>
            <numerusform>Повернуто в роботу %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Розархівовано %Ln звернення</numerusform>
            <numerusform>Розархівовано %Ln звернення</numerusform>
            <numerusform>Розархівовано %Ln звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Виграно %Ln звернення</numerusform>
            <numerusform>Виграно %Ln звернення</numerusform>
            <numerusform>Виграно %Ln звернень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Open</source>
        <translation>Відкрите</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Звернень ще немає</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Його лишено, як є. Таблицю з клієнтами чи зверненнями не відкривають, а імпортують: спершу створіть файл, потім імпортуйте в нього таблицю.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Звідки приходять звернення. Звернення має одне основне джерело й скільки завгодно додаткових.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln звернення архівовано</numerusform>
            <numerusform>%Ln звернення архівовано</numerusform>
            <numerusform>%Ln звернень архівовано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюди потрапляють нові звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Довільні позначки, за якими знаходять звернення: галузь, розмір, терміновість.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Нове звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Цей крок змінив %Ln звернення разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln звернення разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln звернень разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Цей крок змінив %Ln звернення. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln звернення. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln звернень. Скасувати його для всіх чи лише для цієї картки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n відкрите звернення.</numerusform>
            <numerusform>%n відкриті звернення.</numerusform>
            <numerusform>%n відкритих звернень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показати звернення без запланованої дії</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вигадане звернення, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигадані звернення, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигаданих звернень, ваш файл не зачіпає</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>Мо&amp;ї звернення</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Нове звернення</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln звернення повернулося сьогодні</numerusform>
            <numerusform>%Ln звернення повернулися сьогодні</numerusform>
            <numerusform>%Ln звернень повернулося сьогодні</numerusform>
        </translation>
    </message>
</context>
</TS>
