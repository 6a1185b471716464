<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ActivityText</name>
    <message>
        <source>not planned</source>
        <translation>не заплановано</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>прострочено, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No activity is planned. Click to plan one.</source>
        <translation>Жодної дії не заплановано. Клацніть, щоб запланувати.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Overdue</source>
        <comment>a group of tasks</comment>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a group of tasks</comment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a group of tasks</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>by the end of the day</source>
        <translation>до кінця дня</translation>
    </message>
</context>
<context>
    <name>CardStyle</name>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Користувацькі поля</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>клієнт: %1</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>етап: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>причина: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>закрито: %1</translation>
    </message>
    <message>
        <source>postponed %1</source>
        <translation>відкладено %1</translation>
    </message>
    <message>
        <source>no activity planned</source>
        <translation>жодної дії не заплановано</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>відповідальний: %1</translation>
    </message>
    <message>
        <source>next activity %1</source>
        <translation>наступна дія %1</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>тихо %Ln день</numerusform>
            <numerusform>тихо %Ln дні</numerusform>
            <numerusform>тихо %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line on a card: a field of the firm&apos;s own and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ColorNames</name>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Користувацькі поля</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>A condition of the filter: the least or the greatest value</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заповнено</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
</context>
<context>
    <name>CustomKind</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Довгий текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Так чи ні</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одне зі списку</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Кілька зі списку</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>DefaultName</name>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Sale of services</source>
        <translation>Продаж послуг</translation>
    </message>
    <message>
        <source>Goods with delivery</source>
        <translation>Товари з доставкою</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клініка</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожня</translation>
    </message>
    <message>
        <source>Unprocessed enquiries</source>
        <translation>Неопрацьовані звернення</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Зідзвін</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентація</translation>
    </message>
    <message>
        <source>Agreeing the contract</source>
        <translation>Погодження договору</translation>
    </message>
    <message>
        <source>Signing the contract</source>
        <translation>Підписання договору</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Confirming the payment</source>
        <translation>Підтвердження платежу</translation>
    </message>
    <message>
        <source>Preparing the shipment</source>
        <translation>Оформлення відправлення</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В дорозі</translation>
    </message>
    <message>
        <source>Shipment received</source>
        <translation>Відправлення отримано</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Booked for a consultation</source>
        <translation>Запис на консультацію</translation>
    </message>
    <message>
        <source>Consultation given</source>
        <translation>Консультацію надано</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Очікування рішення</translation>
    </message>
    <message>
        <source>Needs warming up</source>
        <translation>Потрібен прогрів</translation>
    </message>
    <message>
        <source>Booked for the service</source>
        <translation>Запис на послугу</translation>
    </message>
    <message>
        <source>Service provided</source>
        <translation>Послугу надано</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Виграно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Програно</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Виставка</translation>
    </message>
    <message>
        <source>Cold contact</source>
        <translation>Холодний контакт</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцмережі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Задорого</translation>
    </message>
    <message>
        <source>No capacity or skills</source>
        <translation>Бракує ресурсів або вмінь</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Немає в наявності</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Обрали конкурента</translation>
    </message>
    <message>
        <source>Not relevant now</source>
        <translation>Зараз не актуально</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Reason not stated</source>
        <translation>Причину не вказано</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Зробити</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>терміново</translation>
    </message>
    <message>
        <source>repeat client</source>
        <translation>повторний</translation>
    </message>
    <message>
        <source>wholesale</source>
        <translation>опт</translation>
    </message>
    <message>
        <source>retail</source>
        <translation>роздріб</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>консультація</translation>
    </message>
    <message>
        <source>Air conditioner installation, 3 rooms</source>
        <translation>Встановлення кондиціонера, 3 кімнати</translation>
    </message>
    <message>
        <source>Windows for a private house</source>
        <translation>Вікна для приватного будинку</translation>
    </message>
    <message>
        <source>Rewiring of an office</source>
        <translation>Заміна проводки в офісі</translation>
    </message>
    <message>
        <source>Cleaning after renovation</source>
        <translation>Клінінг після ремонту</translation>
    </message>
    <message>
        <source>Facade insulation</source>
        <translation>Утеплення фасаду</translation>
    </message>
    <message>
        <source>Smart home system</source>
        <translation>Система «розумний дім»</translation>
    </message>
    <message>
        <source>Ventilation for a café</source>
        <translation>Вентиляція для кав’ярні</translation>
    </message>
    <message>
        <source>Solar power station, 10 kW</source>
        <translation>Сонячна станція, 10 кВт</translation>
    </message>
    <message>
        <source>Turnkey repair, 62 m²</source>
        <translation>Ремонт під ключ, 62 м²</translation>
    </message>
    <message>
        <source>Server room maintenance</source>
        <translation>Обслуговування серверної</translation>
    </message>
    <message>
        <source>Yearly service</source>
        <translation>Сервісне обслуговування на рік</translation>
    </message>
    <message>
        <source>Consultation: heat pump</source>
        <translation>Консультація: тепловий насос</translation>
    </message>
    <message>
        <source>Website for a bakery</source>
        <translation>Сайт для пекарні</translation>
    </message>
    <message>
        <source>Printing of catalogues</source>
        <translation>Друк каталогів</translation>
    </message>
    <message>
        <source>Furniture for a school</source>
        <translation>Меблі для школи</translation>
    </message>
    <message>
        <source>Generator, 30 kW</source>
        <translation>Генератор, 30 кВт</translation>
    </message>
    <message>
        <source>Asks for two variants of the profile. I will send the estimate by Friday.</source>
        <translation>Просить два варіанти профілю. Надішлю прорахунок до п’ятниці.</translation>
    </message>
    <message>
        <source>The director decides; we agree on a meeting.</source>
        <translation>Вирішує директор; домовляємося про зустріч.</translation>
    </message>
    <message>
        <source>Compares us with a competitor, asks for a discount for the volume.</source>
        <translation>Порівнює нас із конкурентом, просить знижку за обсяг.</translation>
    </message>
    <message>
        <source>Call back after lunch.</source>
        <translation>Передзвонити після обіду.</translation>
    </message>
    <message>
        <source>The contract is with their lawyer.</source>
        <translation>Договір у їхнього юриста.</translation>
    </message>
    <message>
        <source>Bought from us before and was satisfied.</source>
        <translation>Уже купували в нас і лишилися задоволені.</translation>
    </message>
    <message>
        <source>Buyers of real estate</source>
        <translation>Покупці нерухомості</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Незаведені</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новий запит</translation>
    </message>
    <message>
        <source>Selecting properties</source>
        <translation>Підбір об’єктів</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Bargaining and agreeing</source>
        <translation>Торг і узгодження</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Завдаток</translation>
    </message>
    <message>
        <source>Signing at the notary</source>
        <translation>Угода у нотаріуса</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Невизначено</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>квартира</translation>
    </message>
    <message>
        <source>house</source>
        <translation>будинок</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation>іпотека</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Теки для «%1» не існує.</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>Під’єднайте диск або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Файлу «%1» немає на місці.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it where it is now.</source>
        <translation>Можливо, його перенесли або перейменували. Виберіть його там, де він зараз.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Файл «%1» неможливо записати.</translation>
    </message>
    <message>
        <source>Allow writing in the properties of the file, or open a copy of it.</source>
        <translation>Дозвольте запис у властивостях файлу або відкрийте його копію.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”.</source>
        <translation>У теку файлу «%1» нічого не можна записати.</translation>
    </message>
    <message>
        <source>Move the file to a folder of your own, such as Documents.</source>
        <translation>Перенесіть файл до власної теки, наприклад «Документи».</translation>
    </message>
    <message>
        <source>“%1” is not a file of this program.</source>
        <translation>«%1» — не файл цієї програми.</translation>
    </message>
    <message>
        <source>To take data from a table, choose Import.</source>
        <translation>Щоб узяти дані з таблиці, виберіть «Імпорт».</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>Файл «%1» створено новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Встановіть новішу версію, щоб відкрити його. Файл не змінено.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Файл «%1» пошкоджено.</translation>
    </message>
    <message>
        <source>Open the latest backup. Keep the damaged file: some of it may be saved.</source>
        <translation>Відкрийте останню резервну копію. Збережіть пошкоджений файл: частину даних, можливо, вдасться врятувати.</translation>
    </message>
    <message>
        <source>The file “%1” is open in another program or window.</source>
        <translation>Файл «%1» відкрито в іншій програмі чи вікні.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закрийте його там і спробуйте знову.</translation>
    </message>
    <message>
        <source>The database library of this computer does not fit the program.</source>
        <translation>Бібліотека бази даних на цьому комп’ютері не підходить програмі.</translation>
    </message>
    <message>
        <source>Install the program anew, with the libraries that come with it.</source>
        <translation>Встановіть програму заново, разом із її бібліотеками.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved.</source>
        <translation>На диску немає місця; останню зміну не збережено.</translation>
    </message>
    <message>
        <source>Free some space and repeat the change.</source>
        <translation>Звільніть місце й повторіть зміну.</translation>
    </message>
    <message>
        <source>The last change could not be saved.</source>
        <translation>Останню зміну не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Check the disk that holds the file, then repeat the change.</source>
        <translation>Перевірте диск, на якому лежить файл, і повторіть зміну.</translation>
    </message>
    <message>
        <source>The file is closed already.</source>
        <translation>Файл уже закрито.</translation>
    </message>
    <message>
        <source>Open it again and repeat the change.</source>
        <translation>Відкрийте його знову й повторіть зміну.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The work was interrupted.</source>
        <translation>Роботу перервано.</translation>
    </message>
    <message>
        <source>What was finished is kept. Start it again.</source>
        <translation>Зроблене збережено. Запустіть її знову.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Цього запису вже немає.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» уже немає.</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash.</source>
        <translation>Можливо, запис видалено: погляньте в кошику.</translation>
    </message>
    <message>
        <source>This was changed in the meantime.</source>
        <translation>Це тим часом змінили.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime.</source>
        <translation>«%1» тим часом змінили.</translation>
    </message>
    <message>
        <source>Look at the new value and repeat your change if it is still needed.</source>
        <translation>Погляньте на нове значення й повторіть свою зміну, якщо вона ще потрібна.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Немає чого повторювати.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Це значення не підходить.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Виправте його й спробуйте знову.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Виберіть причину зі списку.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Файл «%1» неможливо прочитати.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Перевірте, чи він існує і чи маєте право його відкрити.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or close the program that uses the file.</source>
        <translation>Виберіть іншу назву чи теку або закрийте програму, яка користується файлом.</translation>
    </message>
    <message>
        <source>The content of “%1” was not understood.</source>
        <translation>Вміст файлу «%1» не вдалося розібрати.</translation>
    </message>
    <message>
        <source>Check the format, the encoding and the separator.</source>
        <translation>Перевірте формат, кодування й роздільник.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Усередині програми щось пішло не так.</translation>
    </message>
    <message>
        <source>Your data is as it was before. Please report this with the details shown.</source>
        <translation>Ваші дані лишилися, як були. Будь ласка, повідомте про це з показаними подробицями.</translation>
    </message>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Програній угоді потрібна причина відмови.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>ExportHeader</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>outcome of an opportunity</comment>
        <translation>Відкрита</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Наступна дія</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клієнта</translation>
    </message>
    <message>
        <source>Phone comments</source>
        <translation>Коментарі до телефонів</translation>
    </message>
    <message>
        <source>E-mail comments</source>
        <translation>Коментарі до ел. пошти</translation>
    </message>
    <message>
        <source>Further clients</source>
        <translation>Додаткові клієнти</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Коментарі</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Further client</source>
        <translation>Додатковий клієнт</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Додаткові джерела</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Канал продажу</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Оцінка вартості</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Enquiry date</source>
        <translation>Дата звернення</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Орієнтовна дата</translation>
    </message>
    <message>
        <source>Expected closing</source>
        <translation>Очікуване закриття</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Ймовірність</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Ймовірність задано вручну</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Дата повернення</translation>
    </message>
    <message>
        <source>Reason to postpone</source>
        <translation>Причина відкладення</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примітка до закриття</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>У кошику</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Вид клієнта</translation>
    </message>
    <message>
        <source>Note on the client</source>
        <translation>Примітка про клієнта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Comment to phone</source>
        <translation>Коментар до телефону</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Comment to e-mail</source>
        <translation>Коментар до ел. пошти</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Тип дії</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Ініціали</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Працює тут</translation>
    </message>
    <message>
        <source>Start stage</source>
        <translation>Стартовий етап</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Змінювати ймовірність автоматично</translation>
    </message>
    <message>
        <source>Fold in pipeline</source>
        <translation>Згорнути у воронці</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Днів</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Вид поля</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Місце в списку</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обов’язкове</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На картці</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрито</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Postponed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрита</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Приватна особа</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (я)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>обрано %Ln</numerusform>
            <numerusform>обрано %Ln</numerusform>
            <numerusform>обрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of the filter: the field and the values it may have</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln дн тому</numerusform>
            <numerusform>%Ln дн тому</numerusform>
            <numerusform>%Ln дн тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчора</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln дн</numerusform>
            <numerusform>%Ln дн</numerusform>
            <numerusform>%Ln дн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 год</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Done again</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Угоду імпортовано</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Угоду створено з дзвінка</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Угоду створено</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Виграно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Програно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: прибрано «%2»</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: було «%2», стало «%3»</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>Дію заплановано</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Дію виконано</translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation>Дію змінено</translation>
    </message>
    <message>
        <source>Came back by itself</source>
        <translation>Повернулася сама</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Угоду створено вручну</translation>
    </message>
    <message>
        <source>Outcome of the activity</source>
        <translation>Результат дії</translation>
    </message>
</context>
<context>
    <name>IconsUnread</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>— do not import</source>
        <translation>— не імпортувати</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Neither a title nor a client, phone or e-mail</source>
        <translation>Немає ні назви, ні клієнта, ні телефону чи ел. пошти</translation>
    </message>
    <message>
        <source>Phone ruined by a spreadsheet: digits are lost</source>
        <translation>Телефон зіпсований таблицею: цифри втрачено</translation>
    </message>
    <message>
        <source>This is no amount: %1</source>
        <translation>Це не сума: %1</translation>
    </message>
    <message>
        <source>This is no date: %1</source>
        <translation>Це не дата: %1</translation>
    </message>
    <message>
        <source>This is no probability: %1</source>
        <translation>Це не ймовірність: %1</translation>
    </message>
    <message>
        <source>There is no stage “%1”</source>
        <translation>Немає етапу «%1»</translation>
    </message>
    <message>
        <source>The title is too long: %1…</source>
        <translation>Назва задовга: %1…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Уже імпортовано раніше</translation>
    </message>
    <message>
        <source>The same row stands further up in the file</source>
        <translation>Такий самий рядок стоїть вище у файлі</translation>
    </message>
    <message>
        <source>Here already and the same</source>
        <translation>Уже є тут і таке саме</translation>
    </message>
    <message>
        <source>%1 (reason: not stated)</source>
        <translation>%1 (причина: не вказана)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В роботі</translation>
    </message>
    <message>
        <source>to be created</source>
        <translation>створити</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не братиметься</translation>
    </message>
    <message>
        <source>no such stage</source>
        <translation>немає такого етапу</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read</source>
        <translation>
            <numerusform>не читається %Ln з перших рядків</numerusform>
            <numerusform>не читаються %Ln з перших рядків</numerusform>
            <numerusform>не читаються %Ln з перших рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New sources: %1.</source>
        <translation>Нові джерела: %1.</translation>
    </message>
    <message>
        <source>New tags: %1.</source>
        <translation>Нові мітки: %1.</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Нові працівники: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients.</source>
        <translation>
            <numerusform>%Ln новий клієнт.</numerusform>
            <numerusform>%Ln нові клієнти.</numerusform>
            <numerusform>%Ln нових клієнтів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the file are malformed and were read as far as possible.</source>
        <translation>
            <numerusform>%Ln місце файлу пошкоджене; прочитано, що вдалося.</numerusform>
            <numerusform>%Ln місця файлу пошкоджені; прочитано, що вдалося.</numerusform>
            <numerusform>%Ln місць файлу пошкоджені; прочитано, що вдалося.</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to clients known by phone or e-mail.</source>
        <translation>
            <numerusform>%Ln рядок належить клієнтові, відомому за телефоном чи ел. поштою.</numerusform>
            <numerusform>%Ln рядки належать клієнтам, відомим за телефоном чи ел. поштою.</numerusform>
            <numerusform>%Ln рядків належать клієнтам, відомим за телефоном чи ел. поштою.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown outcomes, left open: %1.</source>
        <translation>Невідомі результати, залишено відкритими: %1.</translation>
    </message>
    <message>
        <source>Unknown pipelines, put into the default one: %1.</source>
        <translation>Невідомі воронки, покладено до звичайної: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit this field</source>
        <translation>«%1» не підходить до цього поля</translation>
    </message>
    <message>
        <source>New options of lists: %1.</source>
        <translation>Нові варіанти списків: %1.</translation>
    </message>
    <message>
        <source>The stage is not for the channel “%1”</source>
        <translation>Етап не для каналу «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>to be created: %1</source>
        <translation>створити: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>не братиметься: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows hold an unknown word</source>
        <translation>
            <numerusform>%Ln із перших рядків має невідоме слово</numerusform>
            <numerusform>%Ln із перших рядків мають невідоме слово</numerusform>
            <numerusform>%Ln із перших рядків мають невідоме слово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows go to the start stage</source>
        <translation>
            <numerusform>%Ln з перших рядків іде на стартовий етап</numerusform>
            <numerusform>%Ln з перших рядків ідуть на стартовий етап</numerusform>
            <numerusform>%Ln з перших рядків ідуть на стартовий етап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows are lost without a reason</source>
        <translation>
            <numerusform>%Ln з перших рядків програно без причини</numerusform>
            <numerusform>%Ln з перших рядків програно без причини</numerusform>
            <numerusform>%Ln з перших рядків програно без причини</numerusform>
        </translation>
    </message>
    <message>
        <source>New stages, with proposed probabilities: %1.</source>
        <translation>Нові етапи із запропонованою ймовірністю: %1.</translation>
    </message>
    <message>
        <source>Words for the start stage: %1.</source>
        <translation>Слова для стартового етапу: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are lost without a reason, which becomes “Reason not stated”.</source>
        <translation>
            <numerusform>%Ln рядок програно без причини, її буде записано як «Причину не вказано».</numerusform>
            <numerusform>%Ln рядки програно без причини, її буде записано як «Причину не вказано».</numerusform>
            <numerusform>%Ln рядків програно без причини, її буде записано як «Причину не вказано».</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Проблема імпорту</translation>
    </message>
    <message>
        <source>“%1” is a workbook. Save the sheet as CSV in your spreadsheet program and choose that file.</source>
        <translation>«%1» — книга електронних таблиць. Збережіть аркуш як CSV у своїй табличній програмі й виберіть той файл.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. What can be imported are sheets saved as CSV.</source>
        <translation>«%1» — не текстовий файл. Імпортувати можна таблиці, збережені як CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» не містить рядків.</translation>
    </message>
    <message>
        <source>Required, but empty: %1</source>
        <translation>Обов’язкові, але порожні: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows wait as leads</source>
        <translation>
            <numerusform>%Ln із перших рядків чекатиме як лід</numerusform>
            <numerusform>%Ln із перших рядків чекатимуть як ліди</numerusform>
            <numerusform>%Ln із перших рядків чекатимуть як ліди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait as leads in “%1”.</source>
        <translation>
            <numerusform>%Ln запис чекає як лід у колонці «%1».</numerusform>
            <numerusform>%Ln записи чекають як ліди в колонці «%1».</numerusform>
            <numerusform>%Ln записів чекають як ліди в колонці «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” was not created: the pipeline has %2 stages, and more are not possible</source>
        <translation>Етап «%1» не створено: у воронці вже %2 етапів, більше не можна</translation>
    </message>
    <message>
        <source>A quote is opened and never closed: all that follows, up to the end of the file, stands in this row</source>
        <translation>Лапки відкрито, але не закрито: в цей рядок потрапило все до кінця файлу</translation>
    </message>
    <message>
        <source>More cells than columns, beginning with “%1”: a separator in a text has no quotes around it</source>
        <translation>Клітинок більше, ніж колонок, зайві починаються з «%1»: текст із роздільником не взято в лапки</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Створити «%1»</translation>
    </message>
    <message>
        <source>Do not import these rows</source>
        <translation>Не імпортувати ці рядки</translation>
    </message>
    <message>
        <source>Leave the records open</source>
        <translation>Залишити записи відкритими</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>До воронки «%1»</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Нічого: не брати</translation>
    </message>
    <message>
        <source>New sales channels: %1.</source>
        <translation>Нові канали продажу: %1.</translation>
    </message>
    <message>
        <source>New lost reasons: %1.</source>
        <translation>Нові причини відмови: %1.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>%1 left out: %2.</source>
        <translation>%1 — не взято: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them give another name: it stands in the notes.</source>
        <translation>
            <numerusform>%Ln з них має інше ім’я: воно стоїть у нотатках.</numerusform>
            <numerusform>%Ln з них мають інше ім’я: воно стоїть у нотатках.</numerusform>
            <numerusform>%Ln з них мають інше ім’я: воно стоїть у нотатках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start stage</source>
        <translation>Стартовий етап</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Порожній рядок</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose this client from the list.</source>
        <translation>Виберіть цього клієнта зі списку.</translation>
    </message>
    <message>
        <source>Whose phone or e-mail is this? Give the client a name.</source>
        <translation>Чий це телефон або ел. пошта? Дайте клієнтові ім’я.</translation>
    </message>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте угоді назву або виберіть клієнта: назва утвориться з нього.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Цей текст задовгий.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Це не число.</translation>
    </message>
    <message>
        <source>From 0 to 100, please.</source>
        <translation>Від 0 до 100, будь ласка.</translation>
    </message>
    <message>
        <source>It can’t be less than zero.</source>
        <translation>Не може бути менше нуля.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <translation>Це не дата. Напишіть її так: %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Це не адреса ел. пошти.</translation>
    </message>
    <message>
        <source>No phone number is like this: are there digits missing?</source>
        <translation>Таких номерів телефону не буває: може, бракує цифр?</translation>
    </message>
    <message>
        <source>A spreadsheet has lost digits of this number. Type it anew.</source>
        <translation>Електронна таблиця загубила цифри цього номера. Введіть його заново.</translation>
    </message>
    <message>
        <source>This is here already.</source>
        <translation>Це вже є тут.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Це не адреса сайту.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Це поле обов’язкове.</translation>
    </message>
    <message>
        <source>The stage asks for this field.</source>
        <translation>Етап потребує заповнити це поле.</translation>
    </message>
    <message>
        <source>The stage is for another channel: choose another stage, or change the channel.</source>
        <translation>Цей етап — для іншого каналу: виберіть інший етап або змініть канал.</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Спочатку введіть назву</translation>
    </message>
    <message>
        <source>The code has 8 or 10 digits.</source>
        <translation>Код має 8 або 10 цифр.</translation>
    </message>
    <message>
        <source>The number has 9 to 12 digits.</source>
        <translation>Номер має від 9 до 12 цифр.</translation>
    </message>
    <message>
        <source>This is not an account number (IBAN): one of its characters is wrong or missing.</source>
        <translation>Це не номер рахунку (IBAN): якийсь знак хибний або пропущений.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Це значення не підходить.</translation>
    </message>
    <message>
        <source>The last pipeline stays</source>
        <translation>Остання воронка лишається</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новим угодам потрібен стартовий етап: спочатку зробіть стартом інший</translation>
    </message>
    <message>
        <source>Who works at this computer stays active. First choose who else works here.</source>
        <translation>Хто працює за цим комп’ютером, того не можна вимкнути. Спершу виберіть, хто ще тут працює.</translation>
    </message>
    <message>
        <source>This column belongs to the program and goes when it is empty</source>
        <translation>Ця колонка належить програмі й зникне, коли спорожніє</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: at most %n letters</source>
        <translation>
            <numerusform>Назва задовга: щонайбільше %Ln літера</numerusform>
            <numerusform>Назва задовга: щонайбільше %Ln літери</numerusform>
            <numerusform>Назва задовга: щонайбільше %Ln літер</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken already</source>
        <translation>Така назва вже є</translation>
    </message>
    <message>
        <source>A color is written as #2F6FED</source>
        <translation>Колір записують так: #2F6FED</translation>
    </message>
    <message>
        <source>What is in use cannot be deleted. Archive it, or merge it into another one.</source>
        <translation>Те, що використовується, не можна видалити. Архівуйте його або об’єднайте з іншим.</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Угоди мають його значення: натомість архівуйте його.</translation>
    </message>
    <message numerus="yes">
        <source>A pipeline holds at most %n stages</source>
        <translation>
            <numerusform>У воронці може бути щонайбільше %Ln етап</numerusform>
            <numerusform>У воронці може бути щонайбільше %Ln етапи</numerusform>
            <numerusform>У воронці може бути щонайбільше %Ln етапів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields already: archive one first.</source>
        <translation>
            <numerusform>Вже є %Ln поле: спершу архівуйте якесь.</numerusform>
            <numerusform>Вже є %Ln поля: спершу архівуйте якесь.</numerusform>
            <numerusform>Вже є %Ln полів: спершу архівуйте якесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>З вибраним цього зробити не можна.</translation>
    </message>
    <message>
        <source>From 0 to 3650, please.</source>
        <translation>Від 0 до 3650, будь ласка.</translation>
    </message>
    <message>
        <source>In braces stand only the places that are known, at least one of them.</source>
        <translation>У фігурних дужках стоять лише відомі місця, хоча б одне з них.</translation>
    </message>
    <message>
        <source>Nobody has this name. Choose from the list, or add the person there.</source>
        <translation>Людини з таким ім’ям немає. Виберіть зі списку або додайте її там.</translation>
    </message>
    <message>
        <source>No tag has this name. Choose from the list, or create it there.</source>
        <translation>Мітки з такою назвою немає. Виберіть зі списку або створіть її там.</translation>
    </message>
    <message>
        <source>No source has this name. Choose from the list.</source>
        <translation>Джерела з такою назвою немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>Type the person’s name first</source>
        <translation>Спочатку введіть ім’я</translation>
    </message>
    <message>
        <source>There is a person with this name already</source>
        <translation>Працівник із таким іменем уже є</translation>
    </message>
    <message>
        <source>Records, channels or pipelines name this person. Make them inactive instead.</source>
        <translation>Цього працівника названо в записах, каналах чи воронках. Зробіть його неактивним.</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Відкрити посилання</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>EDRPOU code %1</source>
        <translation>код ЄДРПОУ %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>РНОКПП %1</translation>
    </message>
    <message>
        <source>VAT number %1</source>
        <translation>номер платника ПДВ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>дійсна до %1</translation>
    </message>
    <message>
        <source>Quotation No. %1</source>
        <translation>Комерційна пропозиція № %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Орієнтовна дата</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Payee: %1</source>
        <translation>Отримувач: %1</translation>
    </message>
    <message>
        <source>Account (IBAN): %1</source>
        <translation>Рахунок (IBAN): %1</translation>
    </message>
    <message>
        <source>Bank: %1</source>
        <translation>Банк: %1</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банківські реквізити</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Moved to the trash</source>
        <translation>Переміщено до кошика</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Відновлено з кошика</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Коментар видалено</translation>
    </message>
    <message>
        <source>Comment restored</source>
        <translation>Коментар відновлено</translation>
    </message>
    <message>
        <source>Phone removed</source>
        <translation>Телефон видалено</translation>
    </message>
    <message>
        <source>Phone restored</source>
        <translation>Телефон відновлено</translation>
    </message>
    <message>
        <source>E-mail removed</source>
        <translation>Ел. пошту видалено</translation>
    </message>
    <message>
        <source>E-mail restored</source>
        <translation>Ел. пошту відновлено</translation>
    </message>
    <message>
        <source>Client removed</source>
        <translation>Клієнта видалено</translation>
    </message>
    <message>
        <source>Client restored</source>
        <translation>Клієнта відновлено</translation>
    </message>
    <message>
        <source>Activity removed</source>
        <translation>Дію видалено</translation>
    </message>
    <message>
        <source>Activity restored</source>
        <translation>Дію відновлено</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Запис видалено</translation>
    </message>
    <message>
        <source>Entry restored</source>
        <translation>Запис відновлено</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>the text is not JSON</source>
        <translation>текст не є JSON</translation>
    </message>
    <message>
        <source>this is not a set-up of Ugoda</source>
        <translation>це не файл налаштувань Ugoda</translation>
    </message>
    <message>
        <source>this set-up was made by a newer version of Ugoda</source>
        <translation>ці налаштування записала новіша версія Ugoda</translation>
    </message>
    <message>
        <source>a value of another kind is expected here</source>
        <translation>тут очікується значення іншого виду</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>цього бракує</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>тут не може бути порожньо</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>це задовге</translation>
    </message>
    <message>
        <source>this name stands twice in the list</source>
        <translation>ця назва стоїть у списку двічі</translation>
    </message>
    <message>
        <source>nothing in the set-up has this name</source>
        <translation>у налаштуваннях немає нічого з такою назвою</translation>
    </message>
    <message>
        <source>this word is not known here</source>
        <translation>це слово тут невідоме</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>число поза межами</translation>
    </message>
    <message>
        <source>a colour is written as #RRGGBB</source>
        <translation>колір записують як #RRGGBB</translation>
    </message>
    <message>
        <source>the value does not fit</source>
        <translation>значення не підходить</translation>
    </message>
    <message>
        <source>a pipeline has one start stage</source>
        <translation>у воронки один стартовий етап</translation>
    </message>
    <message>
        <source>the field of this name is of another kind in the file</source>
        <translation>поле з такою назвою у файлі має інший вид</translation>
    </message>
    <message>
        <source>a field of this kind has no choices</source>
        <translation>поле цього виду не має варіантів</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Рядок %1, стовпчик %2: %3.</translation>
    </message>
    <message>
        <source>the start stage stays in use</source>
        <translation>стартовий етап лишається в роботі</translation>
    </message>
    <message>
        <source>one pipeline stays in use</source>
        <translation>одна воронка лишається в роботі</translation>
    </message>
    <message>
        <source>a pipeline has at most 200 stages</source>
        <translation>у воронці щонайбільше 200 етапів</translation>
    </message>
    <message>
        <source>at most 100 own fields are in use</source>
        <translation>у роботі щонайбільше 100 власних полів</translation>
    </message>
    <message>
        <source>only the content “pipeline” is grouped by stage</source>
        <translation>за етапами групують лише вміст «воронка»</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>Create “%1”</source>
        <translation>створення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>створення %Ln угоди</numerusform>
            <numerusform>створення %Ln угод</numerusform>
            <numerusform>створення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>редагування «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редагування %Ln угоди</numerusform>
            <numerusform>редагування %Ln угод</numerusform>
            <numerusform>редагування %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>переміщення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>переміщення %Ln угоди</numerusform>
            <numerusform>переміщення %Ln угод</numerusform>
            <numerusform>переміщення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>перемога «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>перемога, %Ln угода</numerusform>
            <numerusform>перемога, %Ln угоди</numerusform>
            <numerusform>перемога, %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>поразка «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>поразка, %Ln угода</numerusform>
            <numerusform>поразка, %Ln угоди</numerusform>
            <numerusform>поразка, %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>повернення «%1» в роботу</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln угоди в роботу</numerusform>
            <numerusform>повернення %Ln угод у роботу</numerusform>
            <numerusform>повернення %Ln угод у роботу</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>відкладення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>відкладення %Ln угоди</numerusform>
            <numerusform>відкладення %Ln угод</numerusform>
            <numerusform>відкладення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” back into work</source>
        <translation>повернення «%1» з відкладених</translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>повернення %Ln угоди з відкладених</numerusform>
            <numerusform>повернення %Ln угод із відкладених</numerusform>
            <numerusform>повернення %Ln угод із відкладених</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>архівування «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архівування %Ln угоди</numerusform>
            <numerusform>архівування %Ln угод</numerusform>
            <numerusform>архівування %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Unarchive “%1”</source>
        <translation>розархівування «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>розархівування %Ln угоди</numerusform>
            <numerusform>розархівування %Ln угод</numerusform>
            <numerusform>розархівування %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>видалення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>видалення %Ln угоди</numerusform>
            <numerusform>видалення %Ln угод</numerusform>
            <numerusform>видалення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>відновлення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>відновлення %Ln угоди</numerusform>
            <numerusform>відновлення %Ln угод</numerusform>
            <numerusform>відновлення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>коментар до «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>коментар до %Ln угоди</numerusform>
            <numerusform>коментар до %Ln угод</numerusform>
            <numerusform>коментар до %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who is responsible for “%1”</source>
        <translation>зміна відповідального за «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>зміна відповідального за %Ln угоду</numerusform>
            <numerusform>зміна відповідального за %Ln угоди</numerusform>
            <numerusform>зміна відповідального за %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>імпорт %Ln угоди</numerusform>
            <numerusform>імпорт %Ln угод</numerusform>
            <numerusform>імпорт %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>додавання %Ln угоди для зразка</numerusform>
            <numerusform>додавання %Ln угод для зразка</numerusform>
            <numerusform>додавання %Ln угод для зразка</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the pipeline</source>
        <translation>налаштування воронки</translation>
    </message>
    <message>
        <source>Add “%1” to the people</source>
        <translation>додавання працівника «%1»</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <translation>зміна того, хто працює тут</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>додавання етапу «%1»</translation>
    </message>
    <message>
        <source>Undo of: %1</source>
        <translation>скасування: %1</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>інша зміна</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>повернення «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln угоди</numerusform>
            <numerusform>повернення %Ln угод</numerusform>
            <numerusform>повернення %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an activity for “%1”</source>
        <translation>планування дії для «%1»</translation>
    </message>
    <message>
        <source>Change an activity of “%1”</source>
        <translation>зміна дії для «%1»</translation>
    </message>
    <message>
        <source>Finish an activity of “%1”</source>
        <translation>виконання дії для «%1»</translation>
    </message>
    <message>
        <source>Cancel an activity of “%1”</source>
        <translation>скасування дії для «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>зміна «%1»</translation>
    </message>
    <message>
        <source>Make “%1” active</source>
        <translation>повернення працівника «%1»</translation>
    </message>
    <message>
        <source>Make “%1” inactive</source>
        <translation>вимкнення працівника «%1»</translation>
    </message>
    <message>
        <source>Change the firm&apos;s profile</source>
        <translation>зміна даних фірми</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>імпорт налаштувань</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>додавання поля «%1»</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>зміна поля «%1»</translation>
    </message>
    <message>
        <source>Archive the field “%1”</source>
        <translation>архівування поля «%1»</translation>
    </message>
    <message>
        <source>Unarchive the field “%1”</source>
        <translation>розархівування поля «%1»</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>видалення поля «%1»</translation>
    </message>
    <message>
        <source>Edit the stage “%1”</source>
        <translation>редагування етапу «%1»</translation>
    </message>
    <message>
        <source>Move the stage “%1”</source>
        <translation>переміщення етапу «%1»</translation>
    </message>
    <message>
        <source>Delete the stage “%1”</source>
        <translation>видалення етапу «%1»</translation>
    </message>
    <message>
        <source>Archive the records of “%1”</source>
        <translation>архівування записів етапу «%1»</translation>
    </message>
    <message>
        <source>Restore the records of “%1”</source>
        <translation>відновлення записів етапу «%1»</translation>
    </message>
    <message>
        <source>Add the pipeline “%1”</source>
        <translation>додавання воронки «%1»</translation>
    </message>
    <message>
        <source>Edit the pipeline “%1”</source>
        <translation>редагування воронки «%1»</translation>
    </message>
    <message>
        <source>Move the pipeline “%1”</source>
        <translation>переміщення воронки «%1»</translation>
    </message>
    <message>
        <source>Archive the pipeline “%1”</source>
        <translation>архівування воронки «%1»</translation>
    </message>
    <message>
        <source>Restore the pipeline “%1”</source>
        <translation>відновлення воронки «%1»</translation>
    </message>
    <message>
        <source>Send inbound contacts to “%1”</source>
        <translation>спрямування вхідних контактів у «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>додавання «%1»</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>перейменування на «%1»</translation>
    </message>
    <message>
        <source>Change the order of “%1”</source>
        <translation>зміна порядку «%1»</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>об’єднання в «%1»</translation>
    </message>
    <message>
        <source>Offer the reason “%1”</source>
        <translation>повернення причини «%1»</translation>
    </message>
    <message>
        <source>Leave out the reason “%1”</source>
        <translation>прибирання причини «%1»</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>збереження вигляду «%1»</translation>
    </message>
    <message>
        <source>Update the view “%1”</source>
        <translation>оновлення вигляду «%1»</translation>
    </message>
    <message>
        <source>Rename the view to “%1”</source>
        <translation>перейменування вигляду на «%1»</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>видалення вигляду «%1»</translation>
    </message>
    <message>
        <source>Take “%1” into work</source>
        <translation>взяття «%1» в роботу</translation>
    </message>
    <message numerus="yes">
        <source>Take %n leads into work</source>
        <translation>
            <numerusform>взяття %Ln ліда в роботу</numerusform>
            <numerusform>взяття %Ln лідів у роботу</numerusform>
            <numerusform>взяття %Ln лідів у роботу</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome of an activity of “%1”</source>
        <translation>результат дії для «%1»</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Таблиці (*.csv *.tsv *.tab *.txt);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>To the next or previous card</source>
        <translation>До наступної або попередньої картки</translation>
    </message>
    <message>
        <source>To the next or previous stage</source>
        <translation>До наступного або попереднього етапу</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Перемістити картку</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Що з нею можна зробити</translation>
    </message>
    <message>
        <source>Close the form, empty the search</source>
        <translation>Закрити форму, очистити пошук</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>About Ugoda</source>
        <translation>Про програму Ugoda</translation>
    </message>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Облік клієнтів і угод для невеликої фірми. Усі дані лишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>Вільна програма за ліцензією GNU GPL версії 3 або новішої.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityDialog</name>
    <message>
        <source>Activities</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityEditor</name>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Give the day on which it is to be done.</source>
        <translation>Вкажіть день, коли це треба зробити.</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>Виберіть тип дії.</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Тип дії</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Короткий зміст</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Хто виконує</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Give the time like this: %1, or leave it empty.</source>
        <translation>Вкажіть час так: %1, або лишіть поле порожнім.</translation>
    </message>
    <message>
        <source>Give how long it takes, 24 hours at most: 45 or 1:30.</source>
        <translation>Вкажіть, скільки це триває, щонайбільше 24 години: 45 або 1:30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityPanel</name>
    <message>
        <source>Activity changed</source>
        <translation>Дію змінено</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>Дію заплановано</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n activities</source>
        <translation>
            <numerusform>Показати %Ln дію</numerusform>
            <numerusform>Показати всі %Ln дії</numerusform>
            <numerusform>Показати всі %Ln дій</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Дію виконано</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Запланувати дію</translation>
    </message>
    <message>
        <source>What came of it? (may stay empty)</source>
        <translation>Який результат? (необов’язково)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityRow</name>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Скасувати дію</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypeDetails</name>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Галочка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Репліка</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Paper plane</source>
        <translation>Паперовий літак</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категорія</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Значок</translation>
    </message>
    <message>
        <source>&amp;Days until the deadline</source>
        <translation>&amp;Днів до терміну</translation>
    </message>
    <message>
        <source>&amp;Expected outcome</source>
        <translation>&amp;Очікуваний підсумок</translation>
    </message>
    <message>
        <source>Fills the summary of a new activity</source>
        <translation>Заповнює підсумок нової дії</translation>
    </message>
    <message>
        <source>Recommended &amp;next activities</source>
        <translation>&amp;Рекомендовані наступні дії</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>Додати тип</translation>
    </message>
    <message>
        <source>Choose an activity type to see what planning it begins with.</source>
        <translation>Виберіть тип дії, щоб побачити, з чого починається її планування.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>Activity types</source>
        <translation>Типи дій</translation>
    </message>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Що можна запланувати для угоди. Тип, який використовується, можна архівувати, але не видалити.</translation>
    </message>
    <message>
        <source>Add an activity type</source>
        <translation>Додати тип дії</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Дії</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Activity moved to %1</source>
        <translation>Дію перенесено на %1</translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Open the opportunity</source>
        <translation>Відкрити угоду</translation>
    </message>
    <message>
        <source>Postpone to tomorrow, %1</source>
        <translation>Відкласти на завтра, %1</translation>
    </message>
    <message>
        <source>Postpone for a week, to %1</source>
        <translation>Відкласти на тиждень, на %1</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Done with an outcome…</source>
        <translation>Виконано з результатом…</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Наскільки вперед</translation>
    </message>
    <message>
        <source>My</source>
        <extracomment>Short for &quot;my tasks&quot;: a toggle above the list of tasks</extracomment>
        <translation>Мої</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мої завдання</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Лише те, що робите ви, і те, для чого у ваших угодах нікого не вибрано</translation>
    </message>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клієнт, угода, телефон…</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>tasks of a group</comment>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Жодна угода з цими словами не має запланованої дії.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Nothing is planned for this day</source>
        <translation>На цей день нічого не заплановано</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показати всі дні</translation>
    </message>
    <message>
        <source>Nothing is to be done in this time</source>
        <translation>На цей час справ немає</translation>
    </message>
    <message>
        <source>What is planned comes later.</source>
        <translation>Заплановане — пізніше.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Nothing of yours is planned</source>
        <translation>На вас нічого не заплановано</translation>
    </message>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Тут стоять дзвінки, зустрічі та інші дії, які ви плануєте для угод.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Показати завдання всіх</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Нічого не заплановано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaView</name>
    <message>
        <source>Mark as done</source>
        <translation>Позначити виконаним</translation>
    </message>
</context>
<context>
    <name>ugoda::Application</name>
    <message>
        <source>Copied to %1.</source>
        <translation>Скопійовано: %1.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Відкриття «%1»…</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message>
        <source>Archive the records?</source>
        <translation>Архівувати записи?</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усі %Ln</numerusform>
            <numerusform>Усі %Ln</numerusform>
            <numerusform>Усі %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln угода цієї колонки піде в архів.</numerusform>
            <numerusform>%Ln угоди цієї колонки підуть в архів.</numerusform>
            <numerusform>%Ln угод цієї колонки підуть в архів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive records</source>
        <translation>Архівувати записи</translation>
    </message>
    <message numerus="yes">
        <source>The %n in sight</source>
        <translation>
            <numerusform>%Ln, яку видно</numerusform>
            <numerusform>%Ln, які видно</numerusform>
            <numerusform>%Ln, які видно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln угода, %2</numerusform>
            <numerusform>%1, %Ln угоди, %2</numerusform>
            <numerusform>%1, %Ln угод, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, згорнуто</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Розгорнути</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва угоди</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Спочатку введіть назву</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cards are shown. Narrow the view with a filter to see others.</source>
        <translation>
            <numerusform>Показано першу %Ln картку. Щоб побачити інші, звузьте вигляд фільтром.</numerusform>
            <numerusform>Показано перші %Ln картки. Щоб побачити інші, звузьте вигляд фільтром.</numerusform>
            <numerusform>Показано перші %Ln карток. Щоб побачити інші, звузьте вигляд фільтром.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Found in folded columns</source>
        <translation>Знайдено у згорнутих колонках</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Розгорнути</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Угод ще немає</translation>
    </message>
    <message>
        <source>Every enquiry of a client stands here as a card and moves from stage to stage until it is won.</source>
        <translation>Кожне звернення клієнта стоїть тут карткою й переходить від етапу до етапу аж до виграшу.</translation>
    </message>
    <message>
        <source>Create an opportunity</source>
        <translation>Створити угоду</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardStrip</name>
    <message>
        <source>Type a name first</source>
        <translation>Спочатку введіть назву</translation>
    </message>
    <message>
        <source>Add new column</source>
        <translation>Додати нову колонку</translation>
    </message>
    <message>
        <source>Column title</source>
        <translation>Заголовок колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::CalendarCard</name>
    <message>
        <source>The month before</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Наступний місяць</translation>
    </message>
</context>
<context>
    <name>ugoda::CardMenu</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Картки</translation>
    </message>
    <message>
        <source>&amp;Normal cards</source>
        <translation>&amp;Звичайні картки</translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation>&amp;Компактні картки</translation>
    </message>
</context>
<context>
    <name>ugoda::CellDelegate</name>
    <message>
        <source>Not on the board: channel “%1”</source>
        <translation>Не на дошці: канал «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>This is no amount of money.</source>
        <translation>Це не грошова сума.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Outgoing invoices</source>
        <translation>Видаткові накладні</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Протягом тижня</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Останній тиждень</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Протягом місяця</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Останній місяць</translation>
    </message>
    <message>
        <source>Within a quarter</source>
        <translation>Протягом кварталу</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Останній квартал</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Протягом року</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Останній рік</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Expected to c&amp;lose</source>
        <translation>Очікується &amp;закриття</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>&amp;Шкала</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Комерційні пропозиції</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Воронка</translation>
    </message>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Угоди каналу стоять на дошці; без цього — лише в таблиці.</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Ліди</translation>
    </message>
    <message>
        <source>Channel leade&amp;r</source>
        <translation>&amp;Лідер каналу</translation>
    </message>
    <message>
        <source>Channel &amp;members</source>
        <translation>&amp;Члени команди</translation>
    </message>
    <message>
        <source>What a member creates gets this channel by itself.</source>
        <translation>Те, що створює член команди, отримує цей канал саме.</translation>
    </message>
    <message>
        <source>Monthly &amp;target</source>
        <translation>&amp;Ціль на місяць</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Без цілі</translation>
    </message>
    <message>
        <source>&amp;Dashboard shows</source>
        <translation>&amp;Панель показує</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Групувати за</translation>
    </message>
    <message>
        <source>Choose a sales channel to see its switches, team and target.</source>
        <translation>Виберіть канал продажу, щоб побачити його перемикачі, команду й ціль.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Додати працівника…</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>Компані&amp;я</translation>
    </message>
    <message>
        <source>See Settings ▸ Firm</source>
        <translation>Див. Налаштування ▸ Фірма</translation>
    </message>
    <message>
        <source>A quotation can be printed or saved as PDF (Ctrl+P); without it, there is none.</source>
        <translation>Комерційну пропозицію можна надрукувати чи зберегти як PDF (Ctrl+P); без цього її немає.</translation>
    </message>
    <message>
        <source>What comes in from outside waits as a lead in “%1” until somebody takes it into work.</source>
        <translation>Те, що надходить іззовні, чекає як лід у колонці «%1», доки хтось не візьме його в роботу.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Sales channels</source>
        <translation>Канали продажу</translation>
    </message>
    <message>
        <source>The ways in which clients reach the firm, each with its team and its target.</source>
        <translation>Шляхи, якими клієнти приходять до фірми, кожен зі своєю командою й ціллю.</translation>
    </message>
    <message>
        <source>Add a sales channel</source>
        <translation>Додати канал продажу</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
</context>
<context>
    <name>ugoda::Chip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Прибрати фільтр «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>ugoda::ChipField</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Прибрати «%1»</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Створити «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ClientBlock</name>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Клієнт</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Ім’я, телефон або ел. пошта</translation>
    </message>
    <message>
        <source>No client.</source>
        <translation>Без клієнта.</translation>
    </message>
    <message>
        <source>A new client unless you choose one from the list.</source>
        <translation>Це буде новий клієнт, якщо не вибрати наявного зі списку.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Повернути «%1»</translation>
    </message>
    <message>
        <source>“%1” has this phone.</source>
        <translation>Цей телефон має «%1».</translation>
    </message>
    <message>
        <source>Use this client</source>
        <translation>Узяти цього клієнта</translation>
    </message>
    <message>
        <source>Kind of client: company</source>
        <translation>Вид клієнта: компанія</translation>
    </message>
    <message>
        <source>Kind of client: private person</source>
        <translation>Вид клієнта: приватна особа</translation>
    </message>
    <message>
        <source>A company. Press to make it a private person.</source>
        <translation>Компанія. Натисніть, щоб стала приватною особою.</translation>
    </message>
    <message>
        <source>A private person. Press to make it a company.</source>
        <translation>Приватна особа. Натисніть, щоб стала компанією.</translation>
    </message>
    <message>
        <source>No whole phone number; it is kept as it stands.</source>
        <translation>Номер неповний; зберігається як є.</translation>
    </message>
</context>
<context>
    <name>ugoda::ClientField</name>
    <message>
        <source>Create “%1”</source>
        <translation>Створити «%1»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>· new</source>
        <translation>· новий</translation>
    </message>
</context>
<context>
    <name>ugoda::ClosingZones</name>
    <message>
        <source>Won</source>
        <translation>Перемога</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Поразка</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Відкласти</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Не заплановано</translation>
    </message>
    <message>
        <source>New opportunity here</source>
        <translation>Нова угода тут</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation>Меню колонки</translation>
    </message>
    <message>
        <source>Activities of this column</source>
        <translation>Дії цієї колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::CommentBox</name>
    <message>
        <source>Comment…</source>
        <translation>Коментар…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Post the comment (Ctrl+Enter)</source>
        <translation>Надіслати коментар (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment</source>
        <translation>Надіслати коментар</translation>
    </message>
</context>
<context>
    <name>ugoda::ConditionPopup</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>За значенням</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заповнено</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
</context>
<context>
    <name>ugoda::ContactRows</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Comment to the phone</source>
        <translation>Коментар до телефону</translation>
    </message>
    <message>
        <source>Comment to the e-mail</source>
        <translation>Коментар до ел. пошти</translation>
    </message>
    <message>
        <source>Whose phone it is: “accountant”</source>
        <translation>Чий це телефон: «бухгалтерія»</translation>
    </message>
    <message>
        <source>Whose e-mail it is: “accountant”</source>
        <translation>Чия це ел. пошта: «бухгалтерія»</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Додати телефон</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Додати ел. пошту</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Прибрати цей телефон</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Прибрати цю ел. пошту</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написати листа</translation>
    </message>
    <message>
        <source>Whose?</source>
        <comment>phone</comment>
        <translation>Чий?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <comment>e-mail</comment>
        <translation>Чия?</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsModel</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архіві)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обов’язкове</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На картці</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Ужито</translation>
    </message>
    <message>
        <source>+ Add a field</source>
        <translation>+ Додати поле</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt+Up or Alt+Down</source>
        <translation>Перетягніть на інше місце або натисніть Alt+↑ чи Alt+↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Місце «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Повернути з архіву</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Options of “%1”</source>
        <translation>Варіанти поля «%1»</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Користувацькі поля</translation>
    </message>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Власні поля у формі угоди. На картці стоїть не більше %Ln поля. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі угоди. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі угоди. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показувати архівні</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Додати поле</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Додати варіант</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
</context>
<context>
    <name>ugoda::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календар (Alt+Down)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message>
        <source>Delete the stage?</source>
        <translation>Видалити етап?</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln відкрита</numerusform>
            <numerusform>%Ln відкриті</numerusform>
            <numerusform>%Ln відкритих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln відкладена</numerusform>
            <numerusform>%Ln відкладені</numerusform>
            <numerusform>%Ln відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln виграна</numerusform>
            <numerusform>%Ln виграні</numerusform>
            <numerusform>%Ln виграних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln програна</numerusform>
            <numerusform>%Ln програні</numerusform>
            <numerusform>%Ln програних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%Ln в архіві</numerusform>
            <numerusform>%Ln в архіві</numerusform>
            <numerusform>%Ln в архіві</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%Ln у кошику</numerusform>
            <numerusform>%Ln у кошику</numerusform>
            <numerusform>%Ln у кошику</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На етапі немає угод.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На етапі %Ln угода: %1.</numerusform>
            <numerusform>На етапі %Ln угоди: %1.</numerusform>
            <numerusform>На етапі %Ln угод: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They all go to the stage</source>
        <translation>Усі вони перейдуть на етап</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Видалити етап</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are of another sales channel than this stage.</source>
        <translation>
            <numerusform>%n із них належить до іншого каналу продажу, ніж цей етап.</numerusform>
            <numerusform>%n із них належать до іншого каналу продажу, ніж цей етап.</numerusform>
            <numerusform>%n із них належать до іншого каналу продажу, ніж цей етап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack what this stage asks for: %1.</source>
        <translation>
            <numerusform>%n із них не має того, що вимагає цей етап: %1.</numerusform>
            <numerusform>%n із них не мають того, що вимагає цей етап: %1.</numerusform>
            <numerusform>%n із них не мають того, що вимагає цей етап: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another stage; “%1” takes all of them.</source>
        <translation>Виберіть інший етап; «%1» приймає всі.</translation>
    </message>
</context>
<context>
    <name>ugoda::DetailsBlock</name>
    <message>
        <source>% by hand</source>
        <translation>% вручну</translation>
    </message>
    <message>
        <source>from the stage</source>
        <translation>від етапу</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>прогноз %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Деталі</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>&amp;Probability</source>
        <translation>&amp;Ймовірність</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Змінювати ймовірність автоматично</translation>
    </message>
    <message>
        <source>Enquiry date</source>
        <translation>Дата звернення</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Орієнтовна дата</translation>
    </message>
    <message>
        <source>Expected closing</source>
        <translation>Очікуване закриття</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Д&amp;жерело</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Додаткові джерела</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Канал продажу</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>Відповід&amp;альний</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Estim&amp;ated value</source>
        <translation>&amp;Оцінка вартості</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати працівника</translation>
    </message>
    <message>
        <source>Add person “%1”</source>
        <translation>Додати працівника «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryEditor</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Об’єднати в…</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>&amp;Розархівувати</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архівувати</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Розархівувати</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайти у списку</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показувати архівні</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Об’єднати в…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryModel</name>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>використано %Ln раз</numerusform>
            <numerusform>використано %Ln рази</numerusform>
            <numerusform>використано %Ln разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>Nothing of yours</source>
        <translation>Тут немає нічого вашого</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Тут немає угод, за які ви відповідаєте або в яких берете участь.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Жодна угода не відповідає фільтру.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>ugoda::EntryDelegate</name>
    <message>
        <source>This name is in the archive: show the archived ones and take it back.</source>
        <translation>Така назва є в архіві: покажіть архівні й поверніть її.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>ugoda::EntryDetails</name>
    <message>
        <source>This value does not fit.</source>
        <translation>Це значення не підходить.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExchangeRequests</name>
    <message>
        <source>Import a table</source>
        <translation>Імпортувати таблицю</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Як у таблиці</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Усі поля</translation>
    </message>
    <message>
        <source>Excel, Ukrainian or Russian</source>
        <translation>Excel, український або російський</translation>
    </message>
    <message>
        <source>Excel, English</source>
        <translation>Excel, англійський</translation>
    </message>
    <message>
        <source>Other programs (plain CSV)</source>
        <translation>Інші програми (звичайний CSV)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Власні налаштування</translation>
    </message>
    <message>
        <source>UTF-8 with a mark (BOM)</source>
        <translation>UTF-8 з позначкою (BOM)</translation>
    </message>
    <message>
        <source>comma: 1234,50</source>
        <translation>кома: 1234,50</translation>
    </message>
    <message>
        <source>point: 1234.50</source>
        <translation>крапка: 1234.50</translation>
    </message>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Угоди %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблиці (*.csv);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Скасовано. Файл не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved</source>
        <translation>
            <numerusform>Збережено %Ln рядок</numerusform>
            <numerusform>Збережено %Ln рядки</numerusform>
            <numerusform>Збережено %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>%Ln знака немає в цьому кодуванні, замість нього «?».</numerusform>
            <numerusform>%Ln знаків немає в цьому кодуванні, замість них «?».</numerusform>
            <numerusform>%Ln знаків немає в цьому кодуванні, замість них «?».</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Лічимо…</translation>
    </message>
    <message>
        <source>The filter lets no row through.</source>
        <translation>Фільтр не пропускає жодного рядка.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as the filter shows them.</source>
        <translation>
            <numerusform>%Ln рядок, як показує фільтр.</numerusform>
            <numerusform>%Ln рядки, як показує фільтр.</numerusform>
            <numerusform>%Ln рядків, як показує фільтр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Лишити моє</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Узяти інше</translation>
    </message>
</context>
<context>
    <name>ugoda::FileRequests</name>
    <message>
        <source>Files of Ugoda (*.ugoda)</source>
        <translation>Файли Ugoda (*.ugoda)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Copy to another place</source>
        <translation>Скопіювати в інше місце</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новий файл</translation>
    </message>
</context>
<context>
    <name>ugoda::FileSession</name>
    <message>
        <source>Olena Koval</source>
        <translation>Олена Коваль</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Угода, клієнт, телефон…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Додати фільтр</translation>
    </message>
    <message>
        <source>Weighted forecast:</source>
        <translation>Зважений прогноз:</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Відкриті:</translation>
    </message>
    <message>
        <source>Won:</source>
        <translation>Виграно:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Програно:</translation>
    </message>
    <message>
        <source>Closed:</source>
        <translation>Закриті:</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>В архіві:</translation>
    </message>
    <message>
        <source>In the trash:</source>
        <translation>У кошику:</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln угода</numerusform>
            <numerusform>%Ln угоди</numerusform>
            <numerusform>%Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої угоди</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Уже немає: %1</translation>
    </message>
    <message>
        <source>The view asks for what was deleted; it is left out, so more is shown. Update the view or delete it.</source>
        <translation>Вигляд вимагає того, що видалено; це не враховано, тому показано більше. Оновіть вигляд або видаліть його.</translation>
    </message>
</context>
<context>
    <name>ugoda::FirmPage</name>
    <message>
        <source>Choose the firm&apos;s logo</source>
        <translation>Виберіть логотип фірми</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp *.gif *.webp)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.svg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Цей файл не є зображенням.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Тим часом це змінили в іншому місці.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Назва фірми</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Код ЄДРПОУ або РНОКПП</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер платника ПДВ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Рахунок (IBAN)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Скасувати зміни</translation>
    </message>
    <message>
        <source>What a card is called</source>
        <translation>Як називається картка</translation>
    </message>
    <message>
        <source>Anna Smith</source>
        <translation>Ганна Коваль</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Наприклад: %1</translation>
    </message>
    <message>
        <source>The places are %1.</source>
        <translation>Місця: %1.</translation>
    </message>
    <message>
        <source>Proposed name of a card</source>
        <translation>Пропонована назва картки</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Take back into work</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва угоди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>button</comment>
        <translation>Перемога</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>button</comment>
        <translation>Поразка</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Restored unsaved input</source>
        <translation>Відновлено незбережене</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>У кошику</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <translation>Виграно · %1</translation>
    </message>
    <message>
        <source>Lost · %1</source>
        <translation>Програно · %1</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Відкладено до %1</translation>
    </message>
    <message>
        <source>Not saved: “%1”. Another card is selected.</source>
        <translation>Не збережено: «%1». Вибрано іншу картку.</translation>
    </message>
    <message>
        <source>The new card is not saved. Another card is selected.</source>
        <translation>Нову картку не збережено. Вибрано іншу картку.</translation>
    </message>
    <message>
        <source>Show the selected card</source>
        <translation>Показати вибрану картку</translation>
    </message>
    <message>
        <source>Quotation… (Ctrl+P)</source>
        <translation>Комерційна пропозиція… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Комерційна пропозиція…</translation>
    </message>
</context>
<context>
    <name>ugoda::FurtherClients</name>
    <message>
        <source>Further client</source>
        <translation>Додатковий клієнт</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role of the further client</source>
        <translation>Роль додаткового клієнта</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Ім’я, телефон або ел. пошта</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Прибрати цього клієнта</translation>
    </message>
</context>
<context>
    <name>ugoda::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Export the set-up</source>
        <translation>Експорт налаштувань</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>Налаштування (*.json)</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>Імпорт налаштувань</translation>
    </message>
    <message>
        <source>The set-up was written to “%1”.</source>
        <translation>Налаштування записано у «%1».</translation>
    </message>
    <message>
        <source>Added: %1, updated: %2, unchanged: %3.</source>
        <translation>Додано: %1, оновлено: %2, без змін: %3.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Налаштування програми</translation>
    </message>
    <message>
        <source>Pipelines, dictionaries, own fields, people and the firm&apos;s profile as one readable file. An import adds what is missing and updates what has the same name; Ctrl+Z takes it back.</source>
        <translation>Воронки, довідники, користувацькі поля, працівники й дані фірми одним читабельним файлом. Імпорт додає те, чого бракує, і оновлює те, що має таку саму назву; Ctrl+Z скасовує його.</translation>
    </message>
    <message>
        <source>Export the set-up…</source>
        <translation>Експортувати налаштування…</translation>
    </message>
    <message>
        <source>Import the set-up…</source>
        <translation>Імпортувати налаштування…</translation>
    </message>
</context>
<context>
    <name>ugoda::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Find in the handbook…</source>
        <translation>Знайти в посібнику…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Текст розділу</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>У жодному розділі немає цих слів.</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryDelegate</name>
    <message>
        <source>undone</source>
        <comment>an entry that was taken back</comment>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Скасувати…</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryHeader</name>
    <message>
        <source>Open the form</source>
        <translation>Відкрити форму</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Операції</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Виберіть угоду, щоб побачити її історію й написати коментар.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Виграно</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Поразка…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Відкласти…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>У кошику</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Програно</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Відкладено до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln угода</numerusform>
            <numerusform>%Ln угоди</numerusform>
            <numerusform>%Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <comment>button</comment>
        <translation>Перемога</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryView</name>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportRowList</name>
    <message>
        <source>Line</source>
        <translation>Рядок файлу</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Імпорт: %1</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Виберіть таблицю для імпорту</translation>
    </message>
    <message>
        <source>There is nothing to import from this file.</source>
        <translation>З цього файлу немає чого імпортувати.</translation>
    </message>
    <message>
        <source>%1 - faulty rows</source>
        <comment>file name</comment>
        <translation>%1 - рядки з помилками</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation>Зберегти рядки з помилками</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved. Correct them there and import that file.</source>
        <translation>
            <numerusform>Збережено %Ln рядок. Виправте його там і імпортуйте той файл.</numerusform>
            <numerusform>Збережено %Ln рядки. Виправте їх там і імпортуйте той файл.</numerusform>
            <numerusform>Збережено %Ln рядків. Виправте їх там і імпортуйте той файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; finishing…</source>
        <translation>
            <numerusform>%Ln рядок; завершуємо…</numerusform>
            <numerusform>%Ln рядки; завершуємо…</numerusform>
            <numerusform>%Ln рядків; завершуємо…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Скасовано. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <translation>до «%1»</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Воронка: %1</translation>
    </message>
    <message>
        <source>dates: day first</source>
        <translation>дати: спершу день</translation>
    </message>
    <message>
        <source>dates: month first</source>
        <translation>дати: спершу місяць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Імпортовано %Ln угоду</numerusform>
            <numerusform>Імпортовано %Ln угоди</numerusform>
            <numerusform>Імпортовано %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <translation>
            <numerusform>оновлено %Ln</numerusform>
            <numerusform>оновлено %Ln</numerusform>
            <numerusform>оновлено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Create missing stages, sources, tags and people</source>
        <translation>Створити відсутні етапи, джерела, мітки й працівників</translation>
    </message>
    <message>
        <source>05/06 is 5 June: the day comes first</source>
        <translation>05/06 — це 5 червня: спершу день</translation>
    </message>
    <message>
        <source>05/06 is May 6: the month comes first</source>
        <translation>05/06 — це 6 травня: спершу місяць</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Вибрати інший файл…</translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation>Зберегти рядки з помилками…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check without writing</source>
        <translation>Перевірити без запису</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Чому програно?</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інше…</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Нова причина</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примітка до закриття</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Поразка</translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>For every pipeline</source>
        <translation>Для всіх воронок</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Лише «%1»</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Причини відмови</translation>
    </message>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну з них питають щоразу, коли угоду програно. Причини воронки пропонуються поряд зі спільними.</translation>
    </message>
    <message>
        <source>Add a lost reason</source>
        <translation>Додати причину відмови</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Останні файли</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Угода</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фільтр приховує цю угоду.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln значення, змінене відтоді, лишилося, як є.</numerusform>
            <numerusform>%Ln значення, змінені відтоді, лишилися, як є.</numerusform>
            <numerusform>%Ln значень, змінених відтоді, лишилися, як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>A form was not finished; what was typed is kept.</source>
        <translation>Форму не завершено; введене збережено.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Виконується…</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft.</source>
        <translation>Введене збережено як чернетку.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Дію виконано</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Який результат?</translation>
    </message>
    <message>
        <source>The filter of the table holds, too.</source>
        <translation>Фільтр таблиці теж діє.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
</context>
<context>
    <name>ugoda::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Стовпці файлу</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Стовпець файлу</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>First value → as understood</source>
        <translation>Перше значення → як зрозуміло</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Поле для «%1»</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Look at this column</source>
        <translation>Перегляньте цей стовпець</translation>
    </message>
</context>
<context>
    <name>ugoda::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Об’єднати в</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name · how many use it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 becomes “%2” wherever it stands, in the trash too, and disappears from the list.</source>
        <translation>%1 стане «%2» всюди, де стоїть, також у кошику, і зникне зі списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n records change.</source>
        <translation>
            <numerusform>Зміниться %Ln запис.</numerusform>
            <numerusform>Зміняться %Ln записи.</numerusform>
            <numerusform>Зміниться %Ln записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Це можна скасувати.</translation>
    </message>
    <message>
        <source>Merge into another one</source>
        <translation>Об’єднати з іншим</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My</source>
        <extracomment>Short for &quot;my opportunities&quot;: a toggle above the board</extracomment>
        <translation>Мої</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої угоди</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Лише угоди, за які ви відповідаєте або в яких берете участь</translation>
    </message>
</context>
<context>
    <name>ugoda::MonthCalendar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>ugoda::NameDialog</name>
    <message>
        <source>Which names do you use?</source>
        <translation>Як це називається у вас?</translation>
    </message>
    <message>
        <source>The file uses words that you have no names for. Choose what they stand for, or leave it as proposed.</source>
        <translation>У файлі є слова, яких немає серед ваших назв. Виберіть, що вони означають, або залиште, як запропоновано.</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Слова файлу</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %Ln.</numerusform>
            <numerusform>І ще %Ln.</numerusform>
            <numerusform>І ще %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>What “%1” stands for</source>
        <translation>Що означає «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Who works here?</source>
        <translation>Хто тут працює?</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Хто працює за цим комп’ютером</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навігація</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочене</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочених</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
</context>
<context>
    <name>ugoda::NextActivities</name>
    <message>
        <source>Next:</source>
        <translation>Далі:</translation>
    </message>
    <message>
        <source>Plan next: %1</source>
        <translation>Запланувати далі: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln угода</numerusform>
            <numerusform>%Ln угоди</numerusform>
            <numerusform>%Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Переміщено %Ln угоду на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln угоди на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln угод на етап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Виграно %Ln угоду</numerusform>
            <numerusform>Виграно %Ln угоди</numerusform>
            <numerusform>Виграно %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Програно %Ln угоду</numerusform>
            <numerusform>Програно %Ln угоди</numerusform>
            <numerusform>Програно %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln угоду</numerusform>
            <numerusform>Повернуто в роботу %Ln угоди</numerusform>
            <numerusform>Повернуто в роботу %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Відкладено %Ln угоду до %1</numerusform>
            <numerusform>Відкладено %Ln угоди до %1</numerusform>
            <numerusform>Відкладено %Ln угод до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln угоду</numerusform>
            <numerusform>Повернуто в роботу %Ln угоди</numerusform>
            <numerusform>Повернуто в роботу %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архівовано %Ln угоду</numerusform>
            <numerusform>Архівовано %Ln угоди</numerusform>
            <numerusform>Архівовано %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Розархівовано %Ln угоду</numerusform>
            <numerusform>Розархівовано %Ln угоди</numerusform>
            <numerusform>Розархівовано %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Переміщено до кошика %Ln угоду</numerusform>
            <numerusform>Переміщено до кошика %Ln угоди</numerusform>
            <numerusform>Переміщено до кошика %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Відновлено з кошика %Ln угоду</numerusform>
            <numerusform>Відновлено з кошика %Ln угоди</numerusform>
            <numerusform>Відновлено з кошика %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln угода: відповідає %1</numerusform>
            <numerusform>%Ln угоди: відповідає %1</numerusform>
            <numerusform>%Ln угод: відповідає %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Перемістити на етап</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Перемога</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Поразка…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Відкласти…</translation>
    </message>
    <message>
        <source>Take back into work</source>
        <translation>Повернути з відкладених</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Розархівувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Відновити з кошика</translation>
    </message>
    <message>
        <source>Activities…</source>
        <translation>Дії…</translation>
    </message>
    <message>
        <source>Order changed in “%1”</source>
        <translation>Порядок на етапі «%1» змінено</translation>
    </message>
    <message>
        <source>What is in the trash gets no quotation.</source>
        <translation>Для того, що в кошику, комерційних пропозицій немає.</translation>
    </message>
    <message>
        <source>The sales channel “%1” works without quotations.</source>
        <translation>Канал продажу «%1» працює без комерційних пропозицій.</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Комерційна пропозиція…</translation>
    </message>
    <message numerus="yes">
        <source>%n leads taken into work</source>
        <translation>
            <numerusform>Узято в роботу %Ln лід</numerusform>
            <numerusform>Узято в роботу %Ln ліди</numerusform>
            <numerusform>Узято в роботу %Ln лідів</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взяти в роботу</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Дію виконано</translation>
    </message>
    <message>
        <source>Outcome saved</source>
        <translation>Результат записано</translation>
    </message>
    <message>
        <source>The stage “%1” is only for the sales channel “%2”.</source>
        <translation>Етап «%1» — лише для каналу продажу «%2».</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Next activity</source>
        <translation>Наступна дія</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрита</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityForm</name>
    <message>
        <source>Changed elsewhere meanwhile to “%1”. Yours: “%2”.</source>
        <translation>Тим часом змінено в іншому місці на «%1». У вас: «%2».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Return); Ctrl+S saves and goes on</source>
        <translation>Зберегти й закрити (Ctrl+Return); Ctrl+S зберігає й лишає форму</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is kept</source>
        <translation>Закрити (Esc); введене не зникне</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard. Export them to a file instead.</source>
        <translation>Забагато рядків для буфера обміну. Експортуйте їх у файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>Скопійовано %Ln рядок</numerusform>
            <numerusform>Скопійовано %Ln рядки</numerusform>
            <numerusform>Скопійовано %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Угод ще немає</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Every enquiry of a client is kept here. Create the first one, or import a file.</source>
        <translation>Тут зберігається кожне звернення клієнта. Створіть перше або імпортуйте файл.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
</context>
<context>
    <name>ugoda::OutcomeDialog</name>
    <message>
        <source>What came of it?</source>
        <translation>Який результат?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>ugoda::PeopleField</name>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Додати працівника…</translation>
    </message>
</context>
<context>
    <name>ugoda::PeopleModel</name>
    <message>
        <source>+ Add a person</source>
        <translation>+ Додати працівника</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Ініціали</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt+Up or Alt+Down</source>
        <translation>Перетягніть на інше місце або натисніть Alt+↑ чи Alt+↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Місце «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::PeoplePage</name>
    <message>
        <source>%1 (this is me)</source>
        <translation>%1 (це я)</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевий</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Пурпуровий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Вохристий</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Це я</translation>
    </message>
    <message>
        <source>The chosen person works at this computer</source>
        <translation>Вибраний працівник працює за цим комп’ютером</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати працівника</translation>
    </message>
    <message>
        <source>Not accounts: there are no passwords, and everybody sees everything. Alt+Up and Alt+Down change the order.</source>
        <translation>Це не облікові записи: паролів немає, і кожен бачить усе. Alt+↑ та Alt+↓ змінюють порядок.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Only whom nothing names; others are made inactive</source>
        <translation>Лише того, кого ніде не названо; інших роблять неактивними</translation>
    </message>
</context>
<context>
    <name>ugoda::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Додати працівника</translation>
    </message>
    <message>
        <source>Somebody of the firm; initials, phone and colour can be changed later.</source>
        <translation>Хтось із фірми; ініціали, телефон і колір можна змінити потім.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>ugoda::PersonMenu</name>
    <message>
        <source>Add a person…</source>
        <translation>Додати працівника…</translation>
    </message>
</context>
<context>
    <name>ugoda::PickField</name>
    <message>
        <source>Show the list</source>
        <translation>Показати список</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Створити «%1»</translation>
    </message>
    <message>
        <source>· new</source>
        <translation>· нове</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineReasons</name>
    <message>
        <source>A reason of every pipeline</source>
        <translation>Причина для всіх воронок</translation>
    </message>
    <message>
        <source>Lost reasons of this pipeline</source>
        <translation>Причини відмови цієї воронки</translation>
    </message>
    <message>
        <source>Add a lost reason</source>
        <translation>Додати причину відмови</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Нова причина</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Спочатку введіть назву</translation>
    </message>
    <message>
        <source>Only for this pipeline</source>
        <translation>Лише для цієї воронки</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n прибрана</numerusform>
            <numerusform>%n прибрані</numerusform>
            <numerusform>%n прибраних</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons of every pipeline that this one leaves out: choose one to offer it again</source>
        <translation>Спільні причини, яких ця воронка не пропонує: виберіть, щоб повернути</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineTable</name>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Хто бачить</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · в архіві</translation>
    </message>
    <message>
        <source>%1 · inbound contacts</source>
        <translation>%1 · вхідні контакти</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Що зробити з «%1»</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копіювати…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Take inbound contacts</source>
        <translation>Приймати вхідні контакти</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Here goes what comes in without a pipeline: a sheet on the command line, and what is made or imported while several pipelines are shown.</source>
        <translation>Сюди йде все, що надходить без воронки: таблиця з командного рядка та створене чи імпортоване, коли показано кілька воронок.</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineWizard</name>
    <message>
        <source>New pipeline</source>
        <translation>Нова воронка</translation>
    </message>
    <message>
        <source>Choose what it begins with; everything can be changed later.</source>
        <translation>Виберіть, з чого вона почнеться; усе можна змінити потім.</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>Копія «%1»</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Назва воронки</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>Visible to (nobody chosen: to everybody)</source>
        <translation>Хто бачить (нікого не вибрано: всі)</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Додати воронку</translation>
    </message>
    <message>
        <source>This is a filter of the view, no protection: “Show all” is open to everybody.</source>
        <translation>Це фільтр перегляду, а не захист: «Показати всі» доступне кожному.</translation>
    </message>
    <message>
        <source>Add its tags: %1</source>
        <translation>Додати її мітки: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelinesPage</name>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%Ln воронка</numerusform>
            <numerusform>%Ln воронки</numerusform>
            <numerusform>%Ln воронок</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Назва воронки</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>Вибрати воронку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>Додати воронку</translation>
    </message>
    <message>
        <source>Who sees the pipeline</source>
        <translation>Хто бачить воронку</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>+ Person</source>
        <translation>+ Працівник</translation>
    </message>
    <message>
        <source>This is a filter of the view, no protection: “Show all” is open to everybody.</source>
        <translation>Це фільтр перегляду, а не захист: «Показати всі» доступне кожному.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Усі воронки</translation>
    </message>
</context>
<context>
    <name>ugoda::PostponeDialog</name>
    <message>
        <source>Postpone until when?</source>
        <translation>До якої дати відкласти?</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Дата повернення</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>За тиждень</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>За місяць</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What are we waiting for?</source>
        <translation>Чого чекаємо?</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Відкласти</translation>
    </message>
</context>
<context>
    <name>ugoda::PreferenceMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Як у с&amp;истемі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світле</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Оформлення</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemPage</name>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Найновіша резервна копія: %1.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>Для підтримки: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>The folder is not there</source>
        <translation>Теки немає на місці</translation>
    </message>
    <message>
        <source>Its disk may not be connected, or the folder was moved or renamed. Connect the disk and try again, or open the file in its new place.</source>
        <translation>Можливо, диск не під’єднано або теку перенесли чи перейменували. Під’єднайте диск і спробуйте знову або відкрийте файл на новому місці.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Файлу немає на місці</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected. Open it in its new place, or a copy of it.</source>
        <translation>Можливо, його перенесли, перейменували чи видалили або не під’єднано диск. Відкрийте його на новому місці або відкрийте копію.</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>Файл можна лише читати</translation>
    </message>
    <message>
        <source>Ugoda saves every change at once, so it must be able to write to the file. Allow writing and try again, or work on a copy in another place.</source>
        <translation>Ugoda зберігає кожну зміну відразу, тож мусить мати змогу писати у файл. Дозвольте запис і спробуйте знову або працюйте з копією в іншому місці.</translation>
    </message>
    <message>
        <source>The folder can only be read</source>
        <translation>Теку можна лише читати</translation>
    </message>
    <message>
        <source>While a file is open, Ugoda keeps a working file beside it, and here it cannot. Allow writing to the folder and try again, or keep the file in another one.</source>
        <translation>Поки файл відкрито, Ugoda тримає поруч робочий файл, а тут не може. Дозвольте запис у теку й спробуйте знову або тримайте файл в іншій теці.</translation>
    </message>
    <message>
        <source>This is not a file of Ugoda</source>
        <translation>Це не файл Ugoda</translation>
    </message>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Його лишено, як є. Таблицю з клієнтами чи угодами не відкривають, а імпортують: спершу створіть файл, потім імпортуйте в нього таблицю.</translation>
    </message>
    <message>
        <source>The file was made by a newer Ugoda</source>
        <translation>Файл створено новішою версією Ugoda</translation>
    </message>
    <message>
        <source>This version does not know all that is in it, so it has been left as it is. Update Ugoda on this computer and open the file again.</source>
        <translation>Ця версія розуміє не все, що в ньому є, тож файл лишено, як є. Оновіть Ugoda на цьому комп’ютері й відкрийте файл знову.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл пошкоджено</translation>
    </message>
    <message>
        <source>A part of it cannot be read, most often after a fault of the disk. Ugoda has written nothing to it. If there is a backup, open the newest one: it becomes a new file beside this one, and this one stays.</source>
        <translation>Частину його неможливо прочитати, найчастіше так буває після збою диска. Ugoda нічого в нього не записала. Якщо є резервна копія, відкрийте найновішу: вона стане новим файлом поруч, а цей лишиться.</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>Файл відкрито в іншій програмі</translation>
    </message>
    <message>
        <source>Perhaps Ugoda has it open on another computer or for another user. Close it there and try again.</source>
        <translation>Можливо, його відкрила Ugoda на іншому комп’ютері або в іншого користувача. Закрийте його там і спробуйте знову.</translation>
    </message>
    <message>
        <source>Ugoda is not installed correctly</source>
        <translation>Ugoda встановлено неправильно</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use, and writing with both could damage the file. Install Ugoda and Qt from the same source.</source>
        <translation>Працюють дві різні бібліотеки SQLite, і запис обома може пошкодити файл. Встановіть Ugoda і Qt з одного джерела.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>На диску немає місця</translation>
    </message>
    <message>
        <source>Nothing has been lost: what was saved is in the file. Make room and try again, or work on a copy on another disk.</source>
        <translation>Нічого не втрачено: усе збережене — у файлі. Звільніть місце й спробуйте знову або працюйте з копією на іншому диску.</translation>
    </message>
    <message>
        <source>The disk does not take what is written</source>
        <translation>Диск не приймає запису</translation>
    </message>
    <message>
        <source>The disk may be faulty or was disconnected. What was saved before is in the file. Check the disk and try again, or work on a copy on another one.</source>
        <translation>Можливо, диск несправний або його від’єднали. Збережене раніше — у файлі. Перевірте диск і спробуйте знову або працюйте з копією на іншому.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл неможливо прочитати</translation>
    </message>
    <message>
        <source>You may not have the right to read it, or its disk is faulty. Allow reading and try again, or open another file.</source>
        <translation>Можливо, у вас немає права його читати або диск несправний. Дозвольте читання й спробуйте знову або відкрийте інший файл.</translation>
    </message>
    <message>
        <source>The file cannot be made there</source>
        <translation>Файл там неможливо створити</translation>
    </message>
    <message>
        <source>A file of this name exists already, and Ugoda does not overwrite it, or the folder takes no new files. Choose another name or folder.</source>
        <translation>Файл із такою назвою вже є, і Ugoda його не перезаписує, або тека не приймає нових файлів. Виберіть іншу назву чи теку.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Файл не вдалося відкрити</translation>
    </message>
    <message>
        <source>Something happened that Ugoda did not expect. The file has been left as it is. Try again, or open another file.</source>
        <translation>Сталося щось, чого Ugoda не чекала. Файл лишено, як є. Спробуйте знову або відкрийте інший файл.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Відкрити інший файл…</translation>
    </message>
    <message>
        <source>Copy to another place and open…</source>
        <translation>Скопіювати в інше місце й відкрити…</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Відкрити найновішу копію</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>На першу сторінку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>ugoda::PropertiesBlock</name>
    <message>
        <source>Properties</source>
        <translation>Властивості</translation>
    </message>
</context>
<context>
    <name>ugoda::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ugoda::QuotationWindow</name>
    <message>
        <source>Quotation No. %1</source>
        <translation>Комерційна пропозиція № %1</translation>
    </message>
    <message>
        <source>Save the quotation</source>
        <translation>Зберегти комерційну пропозицію</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Quotation No. %1 saved: %2</source>
        <translation>Комерційну пропозицію № %1 збережено: %2</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Принтер не прийняв документ.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Надіслано на принтер: %1</translation>
    </message>
    <message>
        <source>Quotation No. %1 printed</source>
        <translation>Комерційну пропозицію № %1 надруковано</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>дійсна до %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Комерційна пропозиція</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>The firm has no name yet. Name, logo and account are set in Settings ▸ Firm.</source>
        <translation>Фірма ще не має назви. Назву, логотип і рахунок задають у Налаштування ▸ Фірма.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Дійсна до</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римітка</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Відкрити PDF</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Зберегти як PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Др&amp;укувати…</translation>
    </message>
    <message>
        <source>This computer has no printer. Save a PDF and print it elsewhere.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть PDF і надрукуйте його деінде.</translation>
    </message>
    <message>
        <source>Restored: what was typed here before</source>
        <translation>Відновлено введене раніше</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>ugoda::ReadingPills</name>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Рядок заголовка</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Перший рядок називає стовпці</translation>
    </message>
    <message>
        <source>The first row is data already</source>
        <translation>Перший рядок — уже дані</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>роздільник %1</translation>
    </message>
    <message>
        <source>header: row 1</source>
        <translation>заголовок: рядок 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
</context>
<context>
    <name>ugoda::ReportPanel</name>
    <message>
        <source>Rows not imported</source>
        <translation>Неімпортовані рядки</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>рядків прочитано</translation>
    </message>
    <message>
        <source>created</source>
        <translation>створено</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>буде створено</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>оновлено</translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation>буде оновлено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>з помилками</translation>
    </message>
    <message>
        <source>Match names…</source>
        <translation>Зіставити назви…</translation>
    </message>
</context>
<context>
    <name>ugoda::RequiredDialog</name>
    <message>
        <source>Needed for the stage “%1”</source>
        <translation>Потрібно для етапу «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Заповніть «%1»</translation>
    </message>
    <message>
        <source>Needed for their stages</source>
        <translation>Потрібно для їхніх етапів</translation>
    </message>
    <message>
        <source>Fill in and go on</source>
        <translation>Заповнити й продовжити</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Обов’язкові поля</translation>
    </message>
    <message>
        <source>Needed to take it into work</source>
        <translation>Потрібно, щоб узяти в роботу</translation>
    </message>
</context>
<context>
    <name>ugoda::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>ugoda::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Знайти налаштування…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Сторінки налаштувань</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Користувацькі поля</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Канали продажу</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>Типи дій</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Причини відмови</translation>
    </message>
    <message>
        <source>Archived: “%1”</source>
        <translation>До архіву: «%1»</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Видалено: «%1»</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Об’єднано в «%1»</translation>
    </message>
    <message>
        <source>Records archived: “%1”</source>
        <translation>Записи в архіві: «%1»</translation>
    </message>
    <message>
        <source>Not active any more: “%1”</source>
        <translation>Більше не працює: «%1»</translation>
    </message>
    <message>
        <source>Language, Look, Dark, Set-up: export, import</source>
        <translation>Мова, Оформлення, Світле, Темне, Експорт налаштувань, Імпорт налаштувань</translation>
    </message>
    <message>
        <source>Initials, Phone, E-mail, Active, This is me, Colour</source>
        <translation>Ініціали, Телефон, Ел. пошта, Працює, Це я, Колір</translation>
    </message>
    <message>
        <source>Stages, Probability, Start, Fold, Stale, Who sees the pipeline, Lost reasons, Template, Inbound contacts</source>
        <translation>Етапи, Ймовірність, Старт, Згорнути, Застій, Хто бачить воронку, Причини відмови, Шаблон, Вхідні контакти</translation>
    </message>
    <message>
        <source>Quotations, Leads, Channel leader, Channel members, Monthly target, Dashboard</source>
        <translation>Комерційні пропозиції, Ліди, Лідер каналу, Члени команди, Ціль на місяць, Панель</translation>
    </message>
    <message>
        <source>Deadline in days, Category, Expected outcome, Recommended next</source>
        <translation>Днів до терміну, Категорія, Значок, Очікуваний підсумок, Рекомендовані наступні дії</translation>
    </message>
    <message>
        <source>Color, Group, Merge</source>
        <translation>Колір, Група, Об’єднати</translation>
    </message>
    <message>
        <source>Where enquiries come from, Merge</source>
        <translation>Звідки приходять звернення, Об’єднати</translation>
    </message>
    <message>
        <source>Required, On the card, Options, Kind, Pipeline</source>
        <translation>Обов’язкове, На картці, Варіанти, Вид, Воронка</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>У налаштуваннях нічого так не називається.</translation>
    </message>
    <message>
        <source>Name of the firm, Address, Registration code, VAT number, Account (IBAN), Bank, Logo, What a card is called, Proposed name of a card</source>
        <translation>Назва фірми, Адреса, Код ЄДРПОУ або РНОКПП, Номер платника ПДВ, Рахунок (IBAN), Банк, Логотип, Як називається картка, Пропонована назва картки</translation>
    </message>
    <message>
        <source>Why they are lost, Merge</source>
        <translation>Чому програно, Об’єднати</translation>
    </message>
    <message>
        <source>Left out: “%1”</source>
        <translation>Прибрано: «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Звідки приходять звернення. Угода має одне основне джерело й скільки завгодно додаткових.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message>
        <source>The stage “%1” is deleted</source>
        <translation>Етап «%1» видалено</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln угоду архівовано</numerusform>
            <numerusform>%Ln угоди архівовано</numerusform>
            <numerusform>%Ln угод архівовано</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of “%1” are back from the archive</source>
        <translation>Записи етапу «%1» відновлено з архіву</translation>
    </message>
    <message>
        <source>Edit stage…</source>
        <translation>Редагувати етап…</translation>
    </message>
    <message>
        <source>Archive records…</source>
        <translation>Архівувати записи…</translation>
    </message>
    <message>
        <source>Restore records</source>
        <translation>Відновити записи</translation>
    </message>
    <message>
        <source>Delete stage…</source>
        <translation>Видалити етап…</translation>
    </message>
    <message>
        <source>The start stage stays: make another one the start first</source>
        <translation>Стартовий етап лишається: спочатку зробіть стартом інший</translation>
    </message>
</context>
<context>
    <name>ugoda::StageAdder</name>
    <message>
        <source>+ Add a stage</source>
        <translation>+ Додати етап</translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation>Назва етапу</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Спочатку введіть назву</translation>
    </message>
</context>
<context>
    <name>ugoda::StageBar</name>
    <message>
        <source>Stage: %1</source>
        <translation>Етап: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Edit stage</source>
        <translation>Редагувати етап</translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation>Назва етапу</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Ймовірність</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Змінювати ймовірність автоматично</translation>
    </message>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюди потрапляють нові угоди</translation>
    </message>
    <message>
        <source>Fold in pipeline</source>
        <translation>Згорнути у воронці</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн</translation>
    </message>
    <message>
        <source>Stale without an entry in the history after</source>
        <translation>Застій, якщо в історії немає запису</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Усі канали</translation>
    </message>
    <message>
        <source>Only for the sales channel</source>
        <translation>Лише для каналу продажу</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Має бути заповнено, щоб увійти</translation>
    </message>
    <message numerus="yes">
        <source>%n records of other channels stand in this stage. They stay there and stay visible until they are moved.</source>
        <translation>
            <numerusform>%n запис іншого каналу стоїть на цьому етапі. Він лишається тут і видний, доки його не перемістять.</numerusform>
            <numerusform>%n записи інших каналів стоять на цьому етапі. Вони лишаються тут і видні, доки їх не перемістять.</numerusform>
            <numerusform>%n записів інших каналів стоять на цьому етапі. Вони лишаються тут і видні, доки їх не перемістять.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Ймовірність</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Застій після</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Drag to another place, or press Ctrl+Shift+Up or Down</source>
        <translation>Перетягніть на інше місце або натисніть Ctrl+Shift+↑ чи ↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Місце етапу «%1»</translation>
    </message>
    <message>
        <source>%1 · start</source>
        <translation>%1 · старт</translation>
    </message>
    <message>
        <source>Change probability automatically: %1</source>
        <translation>Змінювати ймовірність автоматично: %1</translation>
    </message>
    <message>
        <source>Fold in pipeline: %1</source>
        <translation>Згорнути у воронці: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>вбудований</translation>
    </message>
    <message>
        <source>start</source>
        <comment>the stage in which new opportunities begin</comment>
        <translation>старт</translation>
    </message>
</context>
<context>
    <name>ugoda::StartArguments</name>
    <message>
        <source>The file to open.</source>
        <translation>Файл, який відкрити.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показує цю довідку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показує версію.</translation>
    </message>
    <message>
        <source>Language of the window: uk, ru or en.</source>
        <translation>Мова вікна: uk, ru або en.</translation>
    </message>
    <message>
        <source>Look of the window: system, light or dark.</source>
        <translation>Оформлення вікна: system, light або dark.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>За раз можна відкрити лише один файл.</translation>
    </message>
    <message>
        <source>Unknown language or theme.</source>
        <translation>Невідома мова або оформлення.</translation>
    </message>
    <message>
        <source>A CRM for a small firm: opportunities, clients and tasks in one file on this computer.</source>
        <translation>Облік для невеликої фірми: угоди, клієнти й завдання в одному файлі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[файл]</translation>
    </message>
    <message>
        <source>code</source>
        <comment>a language</comment>
        <translation>код</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a theme</comment>
        <translation>назва</translation>
    </message>
</context>
<context>
    <name>ugoda::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 із %2: %3</translation>
    </message>
</context>
<context>
    <name>ugoda::StepUndoer</name>
    <message>
        <source>%1, only for this one</source>
        <translation>%1, лише для цієї картки</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln значення, змінене відтоді, лишається як є.</numerusform>
            <numerusform>%Ln значення, змінені відтоді, лишаються як є.</numerusform>
            <numerusform>%Ln значень, змінених відтоді, лишаються як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undone: what “%1” changed was changed again since.</source>
        <translation>Нічого не скасовано: те, що змінив крок «%1», відтоді змінили ще раз.</translation>
    </message>
</context>
<context>
    <name>ugoda::SwatchRow</name>
    <message>
        <source>Color as #RRGGBB</source>
        <translation>Колір у вигляді #RRGGBB</translation>
    </message>
</context>
<context>
    <name>ugoda::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Звичайні колонки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::TagDetails</name>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Група</translation>
    </message>
    <message>
        <source>industry, size, urgency…</source>
        <translation>галузь, розмір, терміновість…</translation>
    </message>
    <message>
        <source>Choose a tag to give it a color and a group.</source>
        <translation>Виберіть мітку, щоб дати їй колір і групу.</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Довільні позначки, за якими знаходять угоди: галузь, розмір, терміновість.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Угоди</translation>
    </message>
</context>
<context>
    <name>ugoda::TemplatePreview</name>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
</context>
<context>
    <name>ugoda::TextBlock</name>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примітка до закриття</translation>
    </message>
    <message>
        <source>What does the client ask for?</source>
        <translation>Про що просить клієнт?</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>Що варто пам’ятати</translation>
    </message>
</context>
<context>
    <name>ugoda::Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Дошка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Add a pipeline…</source>
        <translation>Додати воронку…</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Що видно на картках</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Усі воронки</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>У таблиці</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Приховані: %1</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Вибрати колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message>
        <source>Undo the whole step?</source>
        <translation>Скасувати весь крок?</translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Цей крок змінив %Ln угоду. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln угоди. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln угод. Скасувати його для всіх чи лише для цієї картки?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Цей крок змінив %Ln угоду разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln угоди разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln угод разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln</source>
        <translation>
            <numerusform>Для всіх %Ln</numerusform>
            <numerusform>Для всіх %Ln</numerusform>
            <numerusform>Для всіх %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for this one</source>
        <translation>Лише для цієї картки</translation>
    </message>
    <message>
        <source>Do not undo</source>
        <translation>Не скасовувати</translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message>
        <source>Without a planned activity</source>
        <translation>Без запланованої дії</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n відкрита угода.</numerusform>
            <numerusform>%n відкриті угоди.</numerusform>
            <numerusform>%n відкритих угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest has been silent for %n day(s).</source>
        <translation>
            <numerusform>Найдовше мовчання — %n день.</numerusform>
            <numerusform>Найдовше мовчання — %n дні.</numerusform>
            <numerusform>Найдовше мовчання — %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показати угоди без запланованої дії</translation>
    </message>
</context>
<context>
    <name>ugoda::ViewButton</name>
    <message>
        <source>Views</source>
        <extracomment>The button with the list of named views</extracomment>
        <translation>Вигляди</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вигляд: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені вигляди</translation>
    </message>
    <message>
        <source>Saved views: filters that have a name</source>
        <translation>Збережені вигляди: фільтри, що мають назву</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Зберегти як вигляд…</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Оновити «%1»</translation>
    </message>
    <message>
        <source>View updated: “%1”</source>
        <translation>Вигляд оновлено: «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Перейменувати…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Ви&amp;ще</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Нижче</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>View deleted: “%1”</source>
        <translation>Вигляд видалено: «%1»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Зберегти як вигляд</translation>
    </message>
    <message>
        <source>View saved: “%1”</source>
        <translation>Вигляд збережено: «%1»</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Перейменувати вигляд</translation>
    </message>
    <message>
        <source>View renamed: “%1”</source>
        <translation>Вигляд перейменовано: «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ViewNamePopup</name>
    <message>
        <source>Name of the view</source>
        <translation>Назва вигляду</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message>
        <source>Back to %1</source>
        <translation>Назад до %1</translation>
    </message>
    <message>
        <source>Welcome to Ugoda</source>
        <translation>Ласкаво просимо до Ugoda</translation>
    </message>
    <message>
        <source>All data lie in one file on this computer. No internet is needed.</source>
        <translation>Усі дані лежать в одному файлі на цьому комп’ютері. Інтернет не потрібен.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>New file from a template</source>
        <translation>Нова справа за шаблоном</translation>
    </message>
    <message>
        <source>The pipeline, its stages and the lists are filled in; everything can be changed</source>
        <translation>Воронка, етапи й довідники вже заповнені, усе можна змінити</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>One that was made before, on this computer or another</source>
        <translation>Створений раніше, на цьому комп’ютері чи на іншому</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Подивитися на зразок</translation>
    </message>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вигадана угода, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигадані угоди, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигаданих угод, ваш файл не зачіпає</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Останні файли</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;ім’я</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change the place of the file</source>
        <translation>Змінити місце файлу</translation>
    </message>
    <message>
        <source>Create and begin</source>
        <translation>Створити і почати</translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новий файл…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Відкрити файл…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Зберегти &amp;копію…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Перемістити до &amp;кошика</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Налаштування</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Дошка</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблиця</translation>
    </message>
    <message>
        <source>&amp;History panel</source>
        <translation>Панель &amp;історії</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Згорнути навігацію</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Нова угода</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагувати</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Коментувати</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>&amp;About Ugoda</source>
        <translation>&amp;Про програму Ugoda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>&amp;Дії</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Посібник</translation>
    </message>
    <message>
        <source>&amp;My opportunities</source>
        <translation>Мо&amp;ї угоди</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Перемога</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Поразка…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Відкласти…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>Збережені &amp;вигляди</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Комерційна пропозиція…</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>&amp;Завдання</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln угода повернулася сьогодні</numerusform>
            <numerusform>%Ln угоди повернулися сьогодні</numerusform>
            <numerusform>%Ln угод повернулося сьогодні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::cli::Cli</name>
    <message>
        <source>unknown option %1</source>
        <translation>невідомий параметр %1</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>параметру %1 потрібне значення</translation>
    </message>
    <message>
        <source>this command takes %1 file names; see --help</source>
        <translation>цій команді потрібно стільки імен файлів: %1; див. --help</translation>
    </message>
    <message>
        <source>unknown encoding %1; known are %2</source>
        <translation>невідоме кодування %1; відомі: %2</translation>
    </message>
    <message>
        <source>unknown language %1; known are uk, ru, en</source>
        <translation>невідома мова %1; відомі: uk, ru, en</translation>
    </message>
    <message>
        <source>unknown template %1; known are %2</source>
        <translation>невідомий шаблон %1; відомі: %2</translation>
    </message>
    <message>
        <source>--opportunities must be a number from 1 to 5000000</source>
        <translation>--opportunities має бути числом від 1 до 5000000</translation>
    </message>
    <message>
        <source>%1 has problems</source>
        <translation>%1 має вади</translation>
    </message>
    <message>
        <source>%1: no problems found</source>
        <translation>%1: вад не знайдено</translation>
    </message>
    <message>
        <source>left as it is, because it was changed since: %1</source>
        <translation>лишено, як є, бо відтоді змінено: %1</translation>
    </message>
    <message>
        <source>no command given; see --help</source>
        <translation>команду не вказано; див. --help</translation>
    </message>
    <message>
        <source>unknown command %1; see --help</source>
        <translation>невідома команда %1; див. --help</translation>
    </message>
    <message>
        <source>--map %1: there is no such field</source>
        <translation>--map %1: такого поля немає</translation>
    </message>
    <message>
        <source>--map %1: there is no such column</source>
        <translation>--map %1: такої колонки немає</translation>
    </message>
    <message>
        <source>read %1, created %2, updated %3, skipped %4, faulty %5</source>
        <translation>прочитано %1, створено %2, оновлено %3, пропущено %4, з помилками %5</translation>
    </message>
    <message>
        <source>there is no pipeline %1</source>
        <translation>немає воронки %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>записано рядків: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>немає теки %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>немає файлу %1</translation>
    </message>
    <message>
        <source>the file %1 can only be read</source>
        <translation>файл %1 можна лише читати</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>у теку %1 неможливо писати</translation>
    </message>
    <message>
        <source>%1 is not a file of Ugoda</source>
        <translation>%1 — не файл Ugoda</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Ugoda</source>
        <translation>%1 створено новішою версією Ugoda</translation>
    </message>
    <message>
        <source>the file %1 is damaged (%2)</source>
        <translation>файл %1 пошкоджено (%2)</translation>
    </message>
    <message>
        <source>the file %1 is open in another program</source>
        <translation>файл %1 відкрито в іншій програмі</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>на диску немає місця; нічого не змінено</translation>
    </message>
    <message>
        <source>writing failed (%1); nothing was changed</source>
        <translation>запис не вдався (%1); нічого не змінено</translation>
    </message>
    <message>
        <source>can&apos;t read %1 (%2)</source>
        <translation>неможливо прочитати %1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t write %1 (%2)</source>
        <translation>неможливо записати %1 (%2)</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>немає чого скасовувати</translation>
    </message>
    <message>
        <source>the value of %1 is not valid (%2)</source>
        <translation>значення %1 неприпустиме (%2)</translation>
    </message>
    <message>
        <source>failed: %1 %2</source>
        <translation>не вдалося: %1 %2</translation>
    </message>
    <message>
        <source>the file %1 exists already</source>
        <translation>файл %1 уже існує</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>unknown outcome %1, left open: %2 rows</source>
        <translation>невідомий результат %1, залишено відкритими рядків: %2</translation>
    </message>
    <message>
        <source>unknown pipeline %1, put into the default one: %2 rows</source>
        <translation>невідома воронка %1, до звичайної покладено рядків: %2</translation>
    </message>
    <message>
        <source>--what must be opportunities, clients, history or setup</source>
        <translation>--what має бути opportunities, clients, history або setup</translation>
    </message>
    <message>
        <source>added: %1, updated: %2, unchanged: %3</source>
        <translation>додано: %1, оновлено: %2, без змін: %3</translation>
    </message>
    <message>
        <source>the set-up was written to %1</source>
        <translation>налаштування записано у %1</translation>
    </message>
    <message>
        <source>new stage %1, proposed probability %2 %</source>
        <translation>новий етап %1, запропонована ймовірність %2 %</translation>
    </message>
    <message>
        <source>%1 taken for the start stage: %2 rows</source>
        <translation>%1 — це стартовий етап: рядків %2</translation>
    </message>
    <message>
        <source>lost without a reason: %1 rows</source>
        <translation>програно без причини: рядків %1</translation>
    </message>
    <message>
        <source>unterminated quote</source>
        <translation>незакриті лапки</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>текст після закритих лапок</translation>
    </message>
    <message>
        <source>quote inside an unquoted field</source>
        <translation>лапки всередині поля без лапок</translation>
    </message>
    <message>
        <source>invalid character for the encoding</source>
        <translation>символ, неможливий у цьому кодуванні</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>символ NUL</translation>
    </message>
    <message>
        <source>field longer than 10 MB</source>
        <translation>поле, довше за 10 МБ</translation>
    </message>
    <message>
        <source>wait as leads: %1 rows</source>
        <translation>чекають як ліди: %1 рядків</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>порожня назва файлу</translation>
    </message>
    <message>
        <source>the delimiter must be one character, but no quote and no line end</source>
        <translation>роздільник має бути одним знаком, але не лапками й не кінцем рядка</translation>
    </message>
    <message>
        <source>the structure of the file is damaged: %1</source>
        <translation>структуру файлу пошкоджено: %1</translation>
    </message>
    <message>
        <source>a row of table %1 refers to one that is not there</source>
        <translation>запис таблиці %1 посилається на запис, якого немає</translation>
    </message>
    <message>
        <source>%1: the journal knows nothing of this row</source>
        <translation>%1: у журналі немає створення цього запису</translation>
    </message>
    <message>
        <source>%1: the row is gone, only its journal is left</source>
        <translation>%1: запису немає, лишився тільки його журнал</translation>
    </message>
    <message>
        <source>the journal names the unknown field %1</source>
        <translation>журнал називає невідоме поле %1</translation>
    </message>
    <message>
        <source>%1: the value is not the journal&apos;s last one</source>
        <translation>%1: значення не те, що останнє в журналі</translation>
    </message>
    <message>
        <source>step %1: the step and its changes do not match</source>
        <translation>крок %1: крок і його зміни не відповідають одне одному</translation>
    </message>
    <message>
        <source>the search index is damaged: %1</source>
        <translation>покажчик пошуку пошкоджено: %1</translation>
    </message>
    <message>
        <source>computed data is out of date: %1</source>
        <translation>обчислені дані застаріли: %1</translation>
    </message>
    <message>
        <source>--faulty %1: the sheet itself would be lost</source>
        <translation>--faulty %1: так пропала б сама таблиця</translation>
    </message>
    <message>
        <source>%1 characters are not in %2: “?” stands for each</source>
        <translation>у %2 немає частини символів (усього %1): замість кожного стоїть «?»</translation>
    </message>
    <message>
        <source>%1 holds data of Ugoda and is not written over</source>
        <translation>%1 містить дані Ugoda, тому запис поверх нього не виконано</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>відповідь не вдалося записати</translation>
    </message>
    <message>
        <source>Usage: ugoda-cli COMMAND … [--language uk|ru|en]

  new FILE [--template %1]
  import FILE CSV [--pipeline P] [--dry-run] [--delimiter D] [--encoding E]
         [--map COLUMN=FIELD]… [--name FIELD:WORD=NAME]… [--no-create]
         [--faulty OUT.csv] [--json]
  rows CSV [--delimiter D] [--encoding E]
  export FILE [--what opportunities|clients|history] [--filter TEXT]
         [--delimiter D] [--encoding E] OUT.csv
  export FILE --what setup OUT.json
  import-setup FILE IN.json
  check FILE
  undo FILE
  sample FILE [--opportunities N] [--template T]

An export holds archived records too; --filter keeps rows in which all words of TEXT
stand.
--name says what a word of the sheet stands for: --name &quot;stage:Talks=Meeting&quot;.
Without --language, answers and new files speak Ukrainian or Russian where the locale
does, else English. A sample is the same all day, ids too; its dates follow the day.

Exit codes: 0 done, 1 the input has faults, 2 usage, 3 the file can&apos;t be used.
</source>
        <translation>Використання: ugoda-cli КОМАНДА … [--language uk|ru|en]

  new ФАЙЛ [--template %1]
  import ФАЙЛ CSV [--pipeline ВОРОНКА] [--dry-run] [--delimiter Р] [--encoding К]
         [--map КОЛОНКА=ПОЛЕ]… [--name ПОЛЕ:СЛОВО=НАЗВА]… [--no-create]
         [--faulty ПОМИЛКИ.csv] [--json]
  rows CSV [--delimiter Р] [--encoding К]
  export ФАЙЛ [--what opportunities|clients|history] [--filter ТЕКСТ]
         [--delimiter Р] [--encoding К] ВИХІД.csv
  export ФАЙЛ --what setup ВИХІД.json
  import-setup ФАЙЛ ВХІД.json
  check ФАЙЛ
  undo ФАЙЛ
  sample ФАЙЛ [--opportunities N] [--template Ш]

Експорт містить і архівні записи; --filter лишає рядки, в яких є всі слова ТЕКСТУ.
--name каже, що означає слово таблиці: --name &quot;stage:Переговори=Зустріч&quot;.
Без --language відповіді й нові файли українські або російські, якщо така локаль,
інакше англійські. Зразок однаковий увесь день, з ID також; його дати йдуть за днем.

Коди виходу: 0 готово, 1 вхідні дані мають вади, 2 неправильний виклик, 3 файлом не можна скористатися.
</translation>
    </message>
    <message>
        <source>--name %1: it must be FIELD:WORD=NAME, the field one that holds names</source>
        <translation>--name %1: має бути ПОЛЕ:СЛОВО=НАЗВА, де поле містить назви</translation>
    </message>
    <message>
        <source>%1 is no name here and was left out: %2 rows</source>
        <translation>назви %1 тут немає, не взято рядків: %2</translation>
    </message>
    <message>
        <source>another name of a known client, kept in the notes: %1 rows</source>
        <translation>інше ім’я відомого клієнта, записане в нотатки, рядків: %1</translation>
    </message>
</context>
</TS>
