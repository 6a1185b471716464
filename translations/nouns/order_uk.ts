<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Програному замовленню потрібна причина відмови.</translation>
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
        <translation>Замовлення створено</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Замовлення створено вручну</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Замовлення створено з дзвінка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Замовлення імпортовано</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте замовленню назву або виберіть клієнта: назва утвориться з нього.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новим замовленням потрібен стартовий етап: спочатку зробіть стартом інший</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Замовлення мають його значення: натомість архівуйте його.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>додавання %Ln замовлення для зразка</numerusform>
            <numerusform>додавання %Ln замовлень для зразка</numerusform>
            <numerusform>додавання %Ln замовлень для зразка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архівування %Ln замовлення</numerusform>
            <numerusform>архівування %Ln замовлень</numerusform>
            <numerusform>архівування %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln замовлення</numerusform>
            <numerusform>повернення %Ln замовлень</numerusform>
            <numerusform>повернення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>зміна відповідального за %Ln замовлення</numerusform>
            <numerusform>зміна відповідального за %Ln замовлення</numerusform>
            <numerusform>зміна відповідального за %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>коментар до %Ln замовлення</numerusform>
            <numerusform>коментар до %Ln замовлень</numerusform>
            <numerusform>коментар до %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>створення %Ln замовлення</numerusform>
            <numerusform>створення %Ln замовлень</numerusform>
            <numerusform>створення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>видалення %Ln замовлення</numerusform>
            <numerusform>видалення %Ln замовлень</numerusform>
            <numerusform>видалення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редагування %Ln замовлення</numerusform>
            <numerusform>редагування %Ln замовлень</numerusform>
            <numerusform>редагування %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>імпорт %Ln замовлення</numerusform>
            <numerusform>імпорт %Ln замовлень</numerusform>
            <numerusform>імпорт %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>поразка, %Ln замовлення</numerusform>
            <numerusform>поразка, %Ln замовлення</numerusform>
            <numerusform>поразка, %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>переміщення %Ln замовлення</numerusform>
            <numerusform>переміщення %Ln замовлень</numerusform>
            <numerusform>переміщення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>відкладення %Ln замовлення</numerusform>
            <numerusform>відкладення %Ln замовлень</numerusform>
            <numerusform>відкладення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln замовлення в роботу</numerusform>
            <numerusform>повернення %Ln замовлень у роботу</numerusform>
            <numerusform>повернення %Ln замовлень у роботу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>відновлення %Ln замовлення</numerusform>
            <numerusform>відновлення %Ln замовлень</numerusform>
            <numerusform>відновлення %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>повернення %Ln замовлення з відкладених</numerusform>
            <numerusform>повернення %Ln замовлень із відкладених</numerusform>
            <numerusform>повернення %Ln замовлень із відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>розархівування %Ln замовлення</numerusform>
            <numerusform>розархівування %Ln замовлень</numerusform>
            <numerusform>розархівування %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>перемога, %Ln замовлення</numerusform>
            <numerusform>перемога, %Ln замовлення</numerusform>
            <numerusform>перемога, %Ln замовлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Облік клієнтів і замовлень для невеликої фірми. Усі дані лишаються на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Що можна запланувати для замовлення. Тип, який використовується, можна архівувати, але не видалити.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Відкрити замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клієнт, замовлення, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Лише те, що робите ви, і те, для чого у ваших замовленнях нікого не вибрано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Тут стоять дзвінки, зустрічі та інші дії, які ви плануєте для замовлень.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Жодне замовлення з цими словами не має запланованої дії.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln замовлення цієї колонки піде в архів.</numerusform>
            <numerusform>%Ln замовлення цієї колонки підуть в архів.</numerusform>
            <numerusform>%Ln замовлень цієї колонки підуть в архів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln замовлення, %2</numerusform>
            <numerusform>%1, %Ln замовлення, %2</numerusform>
            <numerusform>%1, %Ln замовлень, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Створити замовлення</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Замовлень ще немає</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Замовлення каналу стоять на дошці; без цього — лише в таблиці.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Нове замовлення тут</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Власні поля у формі замовлення. На картці стоїть не більше %Ln поля. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі замовлення. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі замовлення. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
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
            <numerusform>На етапі %Ln замовлення: %1.</numerusform>
            <numerusform>На етапі %Ln замовлення: %1.</numerusform>
            <numerusform>На етапі %Ln замовлень: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На етапі немає замовлень.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Жодне замовлення не відповідає фільтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Тут немає замовлень, за які ви відповідаєте або в яких берете участь.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Замовлення %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Замовлення, клієнт, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Виберіть замовлення, щоб побачити його історію й написати коментар.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Імпортовано %Ln замовлення</numerusform>
            <numerusform>Імпортовано %Ln замовлення</numerusform>
            <numerusform>Імпортовано %Ln замовлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну з них питають щоразу, коли замовлення програно. Причини воронки пропонуються поряд зі спільними.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фільтр приховує це замовлення.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мої замовлення</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Лише замовлення, за які ви відповідаєте або в яких берете участь</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архівовано %Ln замовлення</numerusform>
            <numerusform>Архівовано %Ln замовлення</numerusform>
            <numerusform>Архівовано %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln замовлення: відповідає %1</numerusform>
            <numerusform>%Ln замовлення: відповідає %1</numerusform>
            <numerusform>%Ln замовлень: відповідає %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Програно %Ln замовлення</numerusform>
            <numerusform>Програно %Ln замовлення</numerusform>
            <numerusform>Програно %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Переміщено до кошика %Ln замовлення</numerusform>
            <numerusform>Переміщено до кошика %Ln замовлення</numerusform>
            <numerusform>Переміщено до кошика %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Переміщено %Ln замовлення на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln замовлення на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln замовлень на етап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Відкладено %Ln замовлення до %1</numerusform>
            <numerusform>Відкладено %Ln замовлення до %1</numerusform>
            <numerusform>Відкладено %Ln замовлень до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln замовлення</numerusform>
            <numerusform>Повернуто в роботу %Ln замовлення</numerusform>
            <numerusform>Повернуто в роботу %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Відновлено з кошика %Ln замовлення</numerusform>
            <numerusform>Відновлено з кошика %Ln замовлення</numerusform>
            <numerusform>Відновлено з кошика %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln замовлення</numerusform>
            <numerusform>Повернуто в роботу %Ln замовлення</numerusform>
            <numerusform>Повернуто в роботу %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Розархівовано %Ln замовлення</numerusform>
            <numerusform>Розархівовано %Ln замовлення</numerusform>
            <numerusform>Розархівовано %Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Виграно %Ln замовлення</numerusform>
            <numerusform>Виграно %Ln замовлення</numerusform>
            <numerusform>Виграно %Ln замовлень</numerusform>
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
        <translation>Замовлень ще немає</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Його лишено, як є. Таблицю з клієнтами чи замовленнями не відкривають, а імпортують: спершу створіть файл, потім імпортуйте в нього таблицю.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Звідки приходять звернення. Замовлення має одне основне джерело й скільки завгодно додаткових.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln замовлення архівовано</numerusform>
            <numerusform>%Ln замовлення архівовано</numerusform>
            <numerusform>%Ln замовлень архівовано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюди потрапляють нові замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Довільні позначки, за якими знаходять замовлення: галузь, розмір, терміновість.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Нове замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Цей крок змінив %Ln замовлення разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln замовлення разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln замовлень разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Цей крок змінив %Ln замовлення. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln замовлення. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln замовлень. Скасувати його для всіх чи лише для цієї картки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n відкрите замовлення.</numerusform>
            <numerusform>%n відкриті замовлення.</numerusform>
            <numerusform>%n відкритих замовлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показати замовлення без запланованої дії</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вигадане замовлення, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигадані замовлення, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигаданих замовлень, ваш файл не зачіпає</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>Мо&amp;ї замовлення</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Нове замовлення</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln замовлення повернулося сьогодні</numerusform>
            <numerusform>%Ln замовлення повернулися сьогодні</numerusform>
            <numerusform>%Ln замовлень повернулося сьогодні</numerusform>
        </translation>
    </message>
</context>
</TS>
