<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Проигранному обращению нужна причина отказа.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Open</source>
        <translation>Открытое</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Came back by itself</source>
        <translation>Вернулось само</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Обращение создано</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Обращение создано вручную</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Обращение создано из звонка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Обращение импортировано</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте обращению название или выберите клиента: название составится из него.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новым обращениям нужен стартовый этап: сначала сделайте стартом другой</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>У обращений есть его значения: лучше архивируйте его.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>добавление %Ln обращения для образца</numerusform>
            <numerusform>добавление %Ln обращений для образца</numerusform>
            <numerusform>добавление %Ln обращений для образца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архивирование %Ln обращения</numerusform>
            <numerusform>архивирование %Ln обращений</numerusform>
            <numerusform>архивирование %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>возвращение %Ln обращения</numerusform>
            <numerusform>возвращение %Ln обращений</numerusform>
            <numerusform>возвращение %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>смена ответственного за %Ln обращение</numerusform>
            <numerusform>смена ответственного за %Ln обращения</numerusform>
            <numerusform>смена ответственного за %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>комментарий к %Ln обращению</numerusform>
            <numerusform>комментарий к %Ln обращениям</numerusform>
            <numerusform>комментарий к %Ln обращениям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>создание %Ln обращения</numerusform>
            <numerusform>создание %Ln обращений</numerusform>
            <numerusform>создание %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>удаление %Ln обращения</numerusform>
            <numerusform>удаление %Ln обращений</numerusform>
            <numerusform>удаление %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редактирование %Ln обращения</numerusform>
            <numerusform>редактирование %Ln обращений</numerusform>
            <numerusform>редактирование %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>импорт %Ln обращения</numerusform>
            <numerusform>импорт %Ln обращений</numerusform>
            <numerusform>импорт %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>проигрыш, %Ln обращение</numerusform>
            <numerusform>проигрыш, %Ln обращения</numerusform>
            <numerusform>проигрыш, %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>перемещение %Ln обращения</numerusform>
            <numerusform>перемещение %Ln обращений</numerusform>
            <numerusform>перемещение %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>откладывание %Ln обращения</numerusform>
            <numerusform>откладывание %Ln обращений</numerusform>
            <numerusform>откладывание %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>возврат %Ln обращения в работу</numerusform>
            <numerusform>возврат %Ln обращений в работу</numerusform>
            <numerusform>возврат %Ln обращений в работу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>восстановление %Ln обращения</numerusform>
            <numerusform>восстановление %Ln обращений</numerusform>
            <numerusform>восстановление %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>возврат %Ln обращения из отложенных</numerusform>
            <numerusform>возврат %Ln обращений из отложенных</numerusform>
            <numerusform>возврат %Ln обращений из отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>разархивирование %Ln обращения</numerusform>
            <numerusform>разархивирование %Ln обращений</numerusform>
            <numerusform>разархивирование %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>победа, %Ln обращение</numerusform>
            <numerusform>победа, %Ln обращения</numerusform>
            <numerusform>победа, %Ln обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Учёт клиентов и обращений для небольшой фирмы. Все данные остаются на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Что можно запланировать для обращения. Тип, который используется, можно архивировать, но не удалить.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Открыть обращение</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клиент, обращение, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Только то, что делаете вы, и то, для чего в ваших обращениях никто не выбран</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Здесь стоят звонки, встречи и другие действия, которые вы планируете для обращений.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Ни у одного обращения с этими словами нет запланированного действия.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln обращение этой колонки уйдёт в архив.</numerusform>
            <numerusform>%Ln обращения этой колонки уйдут в архив.</numerusform>
            <numerusform>%Ln обращений этой колонки уйдут в архив.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln обращение, %2</numerusform>
            <numerusform>%1, %Ln обращения, %2</numerusform>
            <numerusform>%1, %Ln обращений, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Создать обращение</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Обращений ещё нет</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Обращения канала стоят на доске; без этого — только в таблице.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Новое обращение здесь</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Собственные поля в форме обращения. На карточке стоит не больше %Ln поля. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме обращения. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме обращения. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln проигранное</numerusform>
            <numerusform>%Ln проигранных</numerusform>
            <numerusform>%Ln проигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln открытое</numerusform>
            <numerusform>%Ln открытых</numerusform>
            <numerusform>%Ln открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln отложенное</numerusform>
            <numerusform>%Ln отложенных</numerusform>
            <numerusform>%Ln отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln выигранное</numerusform>
            <numerusform>%Ln выигранных</numerusform>
            <numerusform>%Ln выигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На этапе %Ln обращение: %1.</numerusform>
            <numerusform>На этапе %Ln обращения: %1.</numerusform>
            <numerusform>На этапе %Ln обращений: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На этапе нет обращений.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Ни одно обращение не соответствует фильтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Здесь нет обращений, за которые вы отвечаете или в которых участвуете.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Обращения %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln обращение</numerusform>
            <numerusform>%Ln обращения</numerusform>
            <numerusform>%Ln обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Обращение, клиент, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мои обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln обращение</numerusform>
            <numerusform>%Ln обращения</numerusform>
            <numerusform>%Ln обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Выберите обращение, чтобы увидеть его историю и написать комментарий.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Импортировано %Ln обращение</numerusform>
            <numerusform>Импортировано %Ln обращения</numerusform>
            <numerusform>Импортировано %Ln обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну из них спрашивают каждый раз, когда обращение проиграно. Причины воронки предлагаются рядом с общими.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Обращение</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фильтр скрывает это обращение.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мои обращения</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Только обращения, за которые вы отвечаете или в которых участвуете</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln обращение</numerusform>
            <numerusform>%Ln обращения</numerusform>
            <numerusform>%Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архивировано %Ln обращение</numerusform>
            <numerusform>Архивировано %Ln обращения</numerusform>
            <numerusform>Архивировано %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln обращение: отвечает %1</numerusform>
            <numerusform>%Ln обращения: отвечает %1</numerusform>
            <numerusform>%Ln обращений: отвечает %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Проиграно %Ln обращение</numerusform>
            <numerusform>Проиграно %Ln обращения</numerusform>
            <numerusform>Проиграно %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Перемещено в корзину %Ln обращение</numerusform>
            <numerusform>Перемещено в корзину %Ln обращения</numerusform>
            <numerusform>Перемещено в корзину %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Перемещено %Ln обращение на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln обращения на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln обращений на этап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Отложено %Ln обращение до %1</numerusform>
            <numerusform>Отложено %Ln обращения до %1</numerusform>
            <numerusform>Отложено %Ln обращений до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Возвращено в работу %Ln обращение</numerusform>
            <numerusform>Возвращено в работу %Ln обращения</numerusform>
            <numerusform>Возвращено в работу %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Восстановлено из корзины %Ln обращение</numerusform>
            <numerusform>Восстановлено из корзины %Ln обращения</numerusform>
            <numerusform>Восстановлено из корзины %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Возвращено в работу %Ln обращение</numerusform>
            <numerusform>Возвращено в работу %Ln обращения</numerusform>
            <numerusform>Возвращено в работу %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Разархивировано %Ln обращение</numerusform>
            <numerusform>Разархивировано %Ln обращения</numerusform>
            <numerusform>Разархивировано %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Выиграно %Ln обращение</numerusform>
            <numerusform>Выиграно %Ln обращения</numerusform>
            <numerusform>Выиграно %Ln обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Open</source>
        <translation>Открытое</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Обращений ещё нет</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Он оставлен как есть. Таблицу с клиентами или обращениями не открывают, а импортируют: сначала создайте файл, потом импортируйте в него таблицу.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Откуда приходят обращения. У обращения один основной источник и сколько угодно дополнительных.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln обращение в архиве</numerusform>
            <numerusform>%Ln обращения в архиве</numerusform>
            <numerusform>%Ln обращений в архиве</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюда попадают новые обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Произвольные пометки, по которым находят обращения: отрасль, размер, срочность.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Новое обращение</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln обращение вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln обращения вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln обращений вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln обращение. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln обращения. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln обращений. Отменить его для всех или только для этой карточки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n открытое обращение.</numerusform>
            <numerusform>%n открытых обращения.</numerusform>
            <numerusform>%n открытых обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показать обращения без запланированного действия</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вымышленное обращение, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных обращения, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных обращений, ваш файл не затрагивается</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;Мои обращения</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Новое обращение</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln обращение вернулось сегодня</numerusform>
            <numerusform>%Ln обращения вернулись сегодня</numerusform>
            <numerusform>%Ln обращений вернулось сегодня</numerusform>
        </translation>
    </message>
</context>
</TS>
