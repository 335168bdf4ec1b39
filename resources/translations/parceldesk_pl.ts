<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
   <translation>najwyżej %1</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>(unit not stated)</source>
   <translation>(bez podanej jednostki)</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>, last {time}</source>
   <translation>, ostatnio {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>/dev/usb/lp0</source>
   <translation>/dev/usb/lp0</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>0 is never</source>
   <translation>0 to nigdy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.001 to 100,000 t</source>
   <translation>Od 0,001 do 100 000 t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.01 to 417 m</source>
   <translation>Od 0,01 do 417 m</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation>0: bez limitu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>1, 2, 3 and so on, each once</source>
   <translation>1, 2, 3 i tak dalej, każdy raz</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>1. Is it set up right?</source>
   <translation>1. Czy jest dobrze ustawiony?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}.</source>
   <translation>1. Zaloguj na otwartej stronie. 2. Skopiuj adres strony, do której prowadzi. 3. Wklej go niżej, {}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. The station hears by itself when that is done.</source>
   <translation>1. Zaloguj na otwartej stronie. 2. Stacja sama dowie się, gdy to nastąpi.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>2. Numbers</source>
   <translation>2. Cyfry</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>3. Letters and signs</source>
   <translation>3. Litery i znaki</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>30 days</source>
   <translation>30 dni</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 0678</source>
   <translation>4 cyfry, np. 0678</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 2100</source>
   <translation>4 cyfry, np. 2100</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation>4 lub więcej</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 00100</source>
   <translation>5 cyfr, np. 00100</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 10115</source>
   <translation>5 cyfr, np. 10115</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 114 55</source>
   <translation>5 cyfr, np. 114 55</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 75001</source>
   <translation>5 cyfr, np. 75001</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
   <translation>Od 5 do 20 cyfr</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/checks.py" />
   <source>5 to 20 digits and nothing else</source>
   <translation>Od 5 do 20 cyfr i nic więcej</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits, as its barcode holds it</source>
   <translation>Od 5 do 20 cyfr, jak w kodzie kreskowym</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>5 to 20 digits; the last five become the pin for picking up</source>
   <translation>Od 5 do 20 cyfr; pięć ostatnich to PIN do odbioru</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>7 days</source>
   <translation>7 dni</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
   <translation>8–25, 5–20 albo 2–25 °C; nie zmieniać po wydrukowaniu etykiet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix is drawn without its GS1 mark</source>
   <translation>DataMatrix jest rysowany bez znacznika GS1</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200</source>
   <translation>DataMatrix starego rodzaju (nie ECC 200) jest rysowany jako ECC 200</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/maxicode.py" />
   <source>A MaxiCode of several parts is drawn as one</source>
   <translation>MaxiCode z kilku części jest rysowany jako jeden</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>A badge</source>
   <translation>Identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>A badge or a PIN is needed</source>
   <translation>Potrzebny jest identyfikator lub PIN</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>A barcode cannot hold its text and is not drawn</source>
   <translation>Kod kreskowy nie mieści swojego tekstu i nie jest rysowany</translation>
  </message>
  <message>
   <location filename="../../app/domain/paces.py" />
   <source>A burst is a part of the calls</source>
   <translation>Seria jest częścią wywołań</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>A category, or what the item numbers begin with</source>
   <translation>Kategoria albo początek numerów artykułów</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>A copy</source>
   <translation>Kopia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A country in three letters, as NOR</source>
   <translation>Kraj w trzech literach, np. NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>A country, as FR</source>
   <translation>Kraj, np. FR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A currency in three letters, as NOK</source>
   <translation>Waluta w trzech literach, np. NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A day without a time, as 2026-02-13</source>
   <translation>Dzień bez godziny, np. 2026-02-13</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A day, as 2026-07-02</source>
   <translation>Dzień, np. 2026-07-02</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A day, as {day}</source>
   <translation>Dzień, np. {day}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic is damaged and is not drawn</source>
   <translation>Grafika jest uszkodzona i nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A graphic is larger than any label and is not drawn</source>
   <translation>Grafika jest większa niż każda etykieta i nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic without a size is not drawn</source>
   <translation>Grafika bez rozmiaru nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>A header's name: letters, digits, hyphens</source>
   <translation>Nazwa nagłówka: litery, cyfry, łączniki</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>A label that scans has come out of the printer.</source>
   <translation>Etykieta, którą da się zeskanować, wyszła z drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A list</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A load cannot be read, so all loads are left out: they are expected to stay as they are</source>
   <translation>Nie można odczytać ładunku, więc pominięto wszystkie: powinny pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>A name</source>
   <translation>Nazwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation>Nazwa, np. M</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to the printer</source>
   <translation>Nową etykietę do {reference} wysłano do drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to {printer}</source>
   <translation>Nową etykietę do {reference} wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation>Nowa waga jest przejmowana</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A number</source>
   <translation>Liczba</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>A number in the file has thousands of digits</source>
   <translation>Liczba w pliku ma tysiące cyfr</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>A page of this PDF is {size}, which is no label</source>
   <translation>Strona tego PDF ma {size}, to nie jest etykieta</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver.</source>
   <translation>Strona wyszłaby jako metry liter. Niczego nie wysłano. Wybierz język ZPL albo dodaj kolejce sterownik.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation>Wymagane logowanie użytkownika</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number of nothing but zeros is none</source>
   <translation>Numer telefonu z samych zer nie jest numerem</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number with its country code, as +47 65 12 78 65</source>
   <translation>Numer telefonu z kodem kraju, np. +47 65 12 78 65</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation>Do skanera, który nie czyta z ekranu, wydrukuj stronę, F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out.</source>
   <translation>Arkusz kodów kreskowych do tego, co robią klawisze: zleć, drukuj ponownie, następne okno, zważ, cofnij, wstrzymaj, wyloguj.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A size of {size} cannot be right: it is not taken over</source>
   <translation>Wymiar {size} nie może być poprawny: nie przejęto go</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>A spreadsheet shortened this number to {value}. Make the column text and enter it again</source>
   <translation>Arkusz skrócił tę liczbę do {value}. Ustaw kolumnę jako tekst i wpisz ją ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
   <translation>Nie można odczytać wywołania statusu</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A stored graphic is damaged and is not drawn</source>
   <translation>Zapisana grafika jest uszkodzona i nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A tag with its kind, as category:Home Apparel</source>
   <translation>Tag z rodzajem, np. category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A time needs its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Czas wymaga strefy, np. 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A time of day, as 08:00</source>
   <translation>Godzina, np. 08:00</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time of day, as 13:00</source>
   <translation>Godzina, np. 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>A time span has both its times</source>
   <translation>Przedział czasu ma obie godziny</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>A time with its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Czas ze strefą, np. 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A time zone, as Europe/Oslo</source>
   <translation>Strefa czasowa, np. Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time zone, as Europe/Warsaw</source>
   <translation>Strefa czasowa, np. Europe/Warsaw</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A weight of {weight} comes without its unit: kg or t? Say it before it is sent</source>
   <translation>Waga {weight} jest bez jednostki: kg czy t? Podaj ją przed wysłaniem</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A whole number</source>
   <translation>Liczba całkowita</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>API key</source>
   <translation>Klucz API</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>API token</source>
   <translation>Token API</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>About what was read</source>
   <translation>O odczytanych danych</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
   <translation>Przyjęte przez Transiteo, jeszcze niewidoczne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Accepted by Transiteo, which still shows something else</source>
   <translation>Przyjęte przez Transiteo, które wciąż pokazuje coś innego</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Accepted is not yet changed</source>
   <translation>Przyjęte to jeszcze nie zmienione</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Accepted, not yet visible</source>
   <translation>Przyjęte, jeszcze niewidoczne</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Account number</source>
   <translation>Numer konta</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Account {account}, attempt {number}, generation {generation}</source>
   <translation>Konto {account}, próba {number}, generacja {generation}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation>Konta</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Accounts and printers are being asked how they are</source>
   <translation>Trwa pytanie kont i drukarek o stan</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add</source>
   <translation>Dodaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Add a box</source>
   <translation>Dodaj karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Add a parcel</source>
   <translation>Dodaj paczkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Add a printer</source>
   <translation>Dodaj drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add a printer first, key +</source>
   <translation>Najpierw dodaj drukarkę, klawisz +</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Add an account first, key +</source>
   <translation>Najpierw dodaj konto, klawisz +</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Add an operator</source>
   <translation>Dodaj operatora</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Add details to parcel {number}</source>
   <translation>Dodaj dane paczki {number}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation>Dodaj ją na ekranie Drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add line item</source>
   <translation>Dodaj pozycję</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation>Dodaj po adresie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Add parcel details</source>
   <translation>Dodaj dane paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
   <translation>Dodaj pierwszego, ze wszystkimi uprawnieniami</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add tracking</source>
   <translation>Dodaj śledzenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add {}</source>
   <translation>Dodaj {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Additional terms</source>
   <translation>Warunki dodatkowe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transeu/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Address for status calls</source>
   <translation>Adres wywołań statusu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address for tokens</source>
   <translation>Adres tokenów</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Address known</source>
   <translation>Adres znany</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Address of the page that opened after signing in</source>
   <translation>Adres strony otwartej po zalogowaniu</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Address of the service</source>
   <translation>Adres usługi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address of the shop</source>
   <translation>Adres sklepu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Address of the sign-in page</source>
   <translation>Adres strony logowania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>After signing in</source>
   <translation>Po zalogowaniu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>All accounts</source>
   <translation>Wszystkie konta</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>All done</source>
   <translation>Zrobione</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>All files (*)</source>
   <translation>Wszystkie pliki (*)</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>All items are in the box</source>
   <translation>Wszystkie artykuły są w kartonie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>All of them: a list is sent whole</source>
   <translation>Wszystkie: lista jest wysyłana w całości</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>All orders</source>
   <translation>Wszystkie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>All parcels are announced</source>
   <translation>Wszystkie paczki są zgłoszone</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All scans are kept</source>
   <translation>Wszystkie skany zachowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>All states</source>
   <translation>Wszystkie stany</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All there</source>
   <translation>Komplet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>All {n} on the ramp</source>
   <translation>
    <numerusform>{n} na rampie</numerusform>
    <numerusform>Wszystkie {n} na rampie</numerusform>
    <numerusform>Wszystkie {n} na rampie</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Allow contactless</source>
   <translation>Bezkontaktowo dozwolone</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
   <translation>Już: dwie nuty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree</source>
   <translation>Trans.eu przyjęło zmianę (id {number}); przewoźnik musi się jeszcze zgodzić</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu; the carrier has yet to agree</source>
   <translation>Trans.eu przyjęło zmianę; przewoźnik musi się jeszcze zgodzić</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendment only</source>
   <translation>Tylko zmiana</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendments as</source>
   <translation>Zmiany jako</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Amount</source>
   <translation>Ilość</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Amounts</source>
   <translation>Kwoty</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>An Aztec code of several parts is drawn as one</source>
   <translation>Kod Aztec z kilku części jest rysowany jako jeden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An ISO 639-1 language, two letters, as nb</source>
   <translation>Język ISO 639-1, dwie litery, np. nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>An address on this computer with its port, as http://127.0.0.1:53682/</source>
   <translation>Adres na tym komputerze z portem, np. http://127.0.0.1:53682/</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>An address that starts with https:// or http://, without name, password and #</source>
   <translation>Adres zaczynający się od https:// lub http://, bez nazwy, hasła i #</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>An address that starts with https://; http:// only for this machine</source>
   <translation>Adres zaczynający się od https://; http:// tylko dla tego komputera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An amount in a text, as 1299.50</source>
   <translation>Kwota jako tekst, np. 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>An amount needs its currency</source>
   <translation>Kwota wymaga waluty</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <source>An amount with its currency, as 1600.00 PLN</source>
   <translation>Kwota z walutą, np. 1600.00 PLN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>An e-mail address, as anne@example.com</source>
   <translation>Adres e-mail, np. anne@example.com</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>An earlier amendment of this order may have arrived</source>
   <translation>Wcześniejsza zmiana tego zamówienia mogła dotrzeć</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>An earlier change may have arrived</source>
   <translation>Wcześniejsza zmiana mogła dotrzeć</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>An empty answer means no such order</source>
   <translation>Pusta odpowiedź: nie ma zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>An empty list of loads is sent: Trans.eu may take off the loads that stand there</source>
   <translation>Wysyłana jest pusta lista ładunków: Trans.eu może usunąć te, które tam są</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>An object in JSON, as {"name": "value"}</source>
   <translation>Obiekt JSON, np. {"name": "value"}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>An older page may be open.</source>
   <translation>Może być otwarta starsza strona.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>An operation names a load without a number: it is not taken over</source>
   <translation>Operacja wskazuje ładunek bez numeru: nie przejęto jej</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation>Zamówienie liczy się, gdy zostało tu otwarte i wszystkie jego etykiety potwierdzono skanem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order has at least one parcel</source>
   <translation>Zamówienie ma co najmniej jedną paczkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order is open</source>
   <translation>Zamówienie jest otwarte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>An order is wanted, or a list of orders</source>
   <translation>Potrzebne jest zamówienie albo lista zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>An order without items places when it is opened</source>
   <translation>Zamówienie bez artykułów zlecane przy otwarciu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation>Zgłoś</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Announce the last order</source>
   <translation>Zgłoś ostatnie zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Announce to {system}</source>
   <translation>Zgłoś do {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation>Zgłoszono</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Announced to {account}</source>
   <translation>Zgłoszono do {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Announced to {system}</source>
   <translation>Zgłoszono do {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing to {account}</source>
   <translation>Trwa zgłaszanie do {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing {count} of {all} parcels to {account}</source>
   <translation>Zgłaszanie {count} z {all} paczek do {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation>Potwierdza inny klient</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Another label with this barcode is out and not scanned yet, only one goes on the box</source>
   <translation>Inna etykieta z tym kodem wyszła i nie jest zeskanowana, na karton trafia tylko jedna</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation>Inna osoba</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Another name: this one stands for no preset</source>
   <translation>Inna nazwa: ta oznacza brak szablonu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Another parcel of this order has this number</source>
   <translation>Inna paczka tego zamówienia ma ten numer</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
   <translation>Rejestr zamówień jest zajęty przez inny program</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Another program holds {path}</source>
   <translation>Urządzenie {path} jest zajęte przez inny program</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Another program listens where the browser is sent to</source>
   <translation>Inny program nasłuchuje tam, dokąd kierowana jest przeglądarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner has this name</source>
   <translation>Inny skaner ma tę nazwę</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner is at this port</source>
   <translation>Inny skaner jest na tym porcie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Any day</source>
   <translation>Dowolny dzień</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Any scanner: same code within, ms</source>
   <translation>Dowolny skaner: ten sam kod w ciągu, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Api-key</source>
   <translation>Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App id</source>
   <translation>Id aplikacji</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App secret</source>
   <translation>Sekret aplikacji</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Appearance</source>
   <translation>Wygląd</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Article</source>
   <translation>Artykuł</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As +0200 in the document</source>
   <translation>W dokumencie jako +0200</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As category:Home Apparel</source>
   <translation>Np. category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>As in the order</source>
   <translation>Jak w zamówieniu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>As pasted</source>
   <translation>Jak wklejono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
   <translation>W dokumencie jako pln</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>As set on the printer</source>
   <translation>Jak ustawiono w drukarce</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there</source>
   <translation>Jak tam ustawiono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there, such as standard shipping</source>
   <translation>Jak tam ustawiono, np. standard shipping</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As the customer knows it</source>
   <translation>Taki, jaki zna klient</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the language</source>
   <translation>Jak język</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the system</source>
   <translation>Jak w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>As they are</source>
   <translation>Bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
   <translation>Jak pokazuje {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>As “{form}”; try “{other}” at Token goes as</source>
   <translation>Jako „{form}”; spróbuj „{other}” w polu Postać tokenu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Ask about all</source>
   <translation>Zapytaj o wszystkie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Ask again</source>
   <translation>Zapytaj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Ask again for windows.</source>
   <translation>Zapytaj o okna ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it again</source>
   <translation>Zapytaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it what it is</source>
   <translation>Zapytaj, co to za drukarka</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Ask now</source>
   <translation>Zapytaj teraz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>Ask parcelLab for the courier code and enter it in Accounts.</source>
   <translation>Zapytaj parcelLab o kod kuriera i wpisz go w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation>Zapytaj przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation>Zapytaj przewoźnika ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is; find scales and scanners</source>
   <translation>Zapytaj drukarkę o stan; wyszukaj wagi i skanery</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Asked at {time:%H:%M:%S}.</source>
   <translation>Zapytano o {time:%H:%M:%S}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/ledger.py" />
   <source>Asked the carrier about it {n} times</source>
   <translation>
    <numerusform>Zapytano o nie przewoźnika {n} raz</numerusform>
    <numerusform>Zapytano o nie przewoźnika {n} razy</numerusform>
    <numerusform>Zapytano o nie przewoźnika {n} razy</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Asked {n} times</source>
   <translation>
    <numerusform>Zapytano {n} raz</numerusform>
    <numerusform>Zapytano {n} razy</numerusform>
    <numerusform>Zapytano {n} razy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
   <translation>Zapytano {} temu</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Asking</source>
   <translation>Trwa zapytanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {}</source>
   <translation>Zapytanie do {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {} what it is</source>
   <translation>Zapytanie do {}, co to za drukarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Asking {}, {} s</source>
   <translation>Zapytanie do {}, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking, {} s</source>
   <translation>Trwa zapytanie, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Asks from, %</source>
   <translation>Pyta od, %</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>At the door</source>
   <translation>Przy drzwiach</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>At the keyring</source>
   <translation>Magazyn haseł</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>At true size on {pages} × {size}</source>
   <translation>W rzeczywistym rozmiarze na {pages} × {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation>O {}. Już obowiązują.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Attribute</source>
   <translation>Atrybut</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Back</source>
   <translation>Wstecz</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Back to Pack</source>
   <translation>Wróć do pakowania</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Back to the list</source>
   <translation>Wróć do listy</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Back to the order</source>
   <translation>Wróć do zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Back to the settings</source>
   <translation>Wróć do ustawień</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Back, nothing is done</source>
   <translation>Wstecz, bez żadnych działań</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Back; loses nothing</source>
   <translation>Wstecz; nic nie ginie</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Badge</source>
   <translation>Identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN are deleted. What they did stays in the history. Esc keeps them.</source>
   <translation>Identyfikator i PIN zostaną usunięte. To, co zrobiono, zostaje w historii. Esc zachowuje operatora.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN go into the keyring</source>
   <translation>Identyfikator i PIN trafiają do magazynu haseł</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Badge of {name}</source>
   <translation>Identyfikator: {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge scanned</source>
   <translation>Identyfikator zeskanowany</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode</source>
   <translation>Kod kreskowy</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Barcode of the test code</source>
   <translation>Kod kreskowy testu</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode type</source>
   <translation>Rodzaj kodu kreskowego</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Before it can be packed here</source>
   <translation>Zanim można je tu spakować</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Before the signature</source>
   <translation>Przed podpisem</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Begun {time}</source>
   <translation>Rozpoczęto {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Being announced</source>
   <translation>Trwa zgłaszanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Being asked, {} s</source>
   <translation>Trwa zapytanie, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Being compared</source>
   <translation>Trwa sprawdzanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Being placed</source>
   <translation>W trakcie zlecania</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Being read</source>
   <translation>Trwa odczyt</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Being read, {} s</source>
   <translation>Trwa odczyt, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Being sent</source>
   <translation>Wysyłanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation>Pod każdym dniem: ile paczek. Liczba dotyczy paczki środkowej, więc przerwa się nie liczy.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Best</source>
   <translation>Najlepsze</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation>Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom accepted it (code {status}) but named no order number</source>
   <translation>Betakom przyjął zamówienie (kod {status}), ale nie podał jego numeru</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: what it holds is not known here</source>
   <translation>Betakom ma już {number} jako swoje zamówienie {order}: co zawiera, tu nie wiadomo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: your change was not sent</source>
   <translation>Betakom ma już {number} jako swoje zamówienie {order}: zmiany nie wysłano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
   <translation>Betakom odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not know this order</source>
   <translation>Betakom nie zna tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this decision</source>
   <translation>Betakom nie przyjmuje tej decyzji</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this order's token</source>
   <translation>Betakom nie przyjmuje tokenu tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this signature</source>
   <translation>Betakom nie przyjmuje tego podpisu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom has no signed call that only reads; the first order shows whether partner id and secret fit</source>
   <translation>Betakom nie ma podpisanego wywołania, które tylko czyta; dopiero pierwsze zamówienie pokaże, czy ID partnera i sekret pasują</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Betakom offers no delivery windows</source>
   <translation>Betakom nie oferuje okien dostawy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Betakom sends the link for confirming there</source>
   <translation>Betakom wysyła tam link do potwierdzenia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom sent no token</source>
   <translation>Betakom nie przysłał tokenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom takes {seconds} s: set the clock, then place it again.</source>
   <translation>Betakom dopuszcza {seconds} s: ustaw zegar, potem zleć ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation>Adres do faktury</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Bits a second</source>
   <translation>Bitów na sekundę</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Box sizes</source>
   <translation>Rozmiary kartonów</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Box {name}</source>
   <translation>Karton {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, depth in cm</source>
   <translation>Karton {}, głębokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, height in cm</source>
   <translation>Karton {}, wysokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, name</source>
   <translation>Karton {}, nazwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, width in cm</source>
   <translation>Karton {}, szerokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Boxes, one label each</source>
   <translation>Kartony, po jednej etykiecie</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Brand</source>
   <translation>Marka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Buyer</source>
   <translation>Kupujący</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>By hand</source>
   <translation>Ręcznie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself</source>
   <translation>Samoczynnie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself, once it rests</source>
   <translation>Samoczynnie, gdy się ustali</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Bytes taken {taken} of {total}</source>
   <translation>Przyjęte bajty: {taken} z {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation>Pliki CSV (*.csv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv)</source>
   <translation>Pliki CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Calls a second</source>
   <translation>Wywołań na sekundę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out spoilt</source>
   <translation>Wyszła zniszczona</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out, the packer says</source>
   <translation>Wyszła, potwierdza pakowacz</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Can be taken</source>
   <translation>Można wziąć</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel order</source>
   <translation>Anuluj zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel tracking</source>
   <translation>Anuluj śledzenie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Cancelled</source>
   <translation>Anulowane</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Cancelled by the carrier</source>
   <translation>Anulowane przez przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
   <translation>Miejsce anulowanych paczek</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot go on</source>
   <translation>Nie można dalej</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot print</source>
   <translation>Nie można drukować</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Cannot: three notes</source>
   <translation>Nie można: trzy nuty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Carrier</source>
   <translation>Przewoźnik</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see it</source>
   <translation>Przewoźnicy mogą go widzieć</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see them</source>
   <translation>Przewoźnicy mogą je widzieć</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Category</source>
   <translation>Kategoria</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Category of the items</source>
   <translation>Kategoria artykułów</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Change</source>
   <translation>Zmień</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Change it there instead.</source>
   <translation>Zmień je tam.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.</source>
   <translation>Zmień dane przesyłki albo anuluj ją w portalu Porterbuddy i zleć od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Change line item quantity</source>
   <translation>Zmień ilość pozycji</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the record</source>
   <translation>Zmień wpis</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Change the record of an order</source>
   <translation>Zmień wpis zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
   <translation>Zmieniać konfigurację</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the terms</source>
   <translation>Zmień warunki</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/ui/amend/view.py" />
   <source>Change the terms of an order</source>
   <translation>Zmień warunki zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Change {}</source>
   <translation>Zmień {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Changes</source>
   <translation>Zmiany</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Changes are not kept yet: F9 keeps, Esc drops them</source>
   <translation>Zmiany jeszcze niezapisane: F9 zapisuje, Esc odrzuca</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
   <translation>Zmienia ustawienia tego skanera</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Changing the terms at {account}</source>
   <translation>Trwa zmiana warunków w {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Channel</source>
   <translation>Kanał</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest of the first day, then earliest</source>
   <translation>Najtańsze z pierwszego dnia, potem najwcześniejsze</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest, then earliest</source>
   <translation>Najtańsze, potem najwcześniejsze</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check connection</source>
   <translation>Sprawdź połączenie</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Check its address.</source>
   <translation>Sprawdź jej adres.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
   <translation>Teraz sprawdź połączenie. To niczego nie zleca.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Check of identity (deprecated)</source>
   <translation>Kontrola tożsamości (wycofane)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Check weight</source>
   <translation>Sprawdź wagę</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Checking</source>
   <translation>Sprawdzanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Checking, {} s</source>
   <translation>Test trwa, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Choose a delivery window</source>
   <translation>Wybierz okno dostawy</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a label printer.</source>
   <translation>Wybierz drukarkę etykiet.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a printer with larger paper.</source>
   <translation>Wybierz drukarkę z większym papierem.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose another printer</source>
   <translation>Wybierz inną drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the earlier one</source>
   <translation>Wybierz poprzednie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the next one</source>
   <translation>Wybierz następne</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>Choose the receipt printer.</source>
   <translation>Wybierz drukarkę paragonową.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation>Wybierz to</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>City</source>
   <translation>Miejscowość</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Cleaning regime</source>
   <translation>Reżim mycia</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Clear the search</source>
   <translation>Wyczyść wyszukiwanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Client id</source>
   <translation>Id klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Client key</source>
   <translation>Klucz klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock differs</source>
   <translation>Zegar różni się</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock not compared</source>
   <translation>Zegar nieporównany</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock right</source>
   <translation>Zegar zgodny</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Close it, or print through its queue.</source>
   <translation>Zamknij go albo drukuj przez jego kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
   <translation>Zamknij dzień</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Close the day again</source>
   <translation>Zamknij dzień ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Close the day, on Dispatch</source>
   <translation>Zamknij dzień, ekran Wysyłka</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Close, keep draft here</source>
   <translation>Zamknij, szkic zostaje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation>Kolory</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Column</source>
   <translation>Kolumna</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are missing: {missing}</source>
   <translation>Brakuje kolumn: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are there twice: {doubled}</source>
   <translation>Kolumny występują dwa razy: {doubled}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Columns not known here: {columns}.</source>
   <translation>Kolumny tutaj nieznane: {columns}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
   <translation>Arkusz poleceń</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Commands</source>
   <translation>Polecenia</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Commands by scanner</source>
   <translation>Polecenia skanerem</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Commands to scan</source>
   <translation>Polecenia do skanowania</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Complete</source>
   <translation>Komplet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm payment of {number}</source>
   <translation>Potwierdź płatność {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the order</source>
   <translation>Potwierdź zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the payment</source>
   <translation>Potwierdź płatność</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm the payment: the order is billed</source>
   <translation>Potwierdź płatność: zamówienie stanie się płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm {number}</source>
   <translation>Potwierdź {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm: this makes the order binding and billable</source>
   <translation>Potwierdź: zamówienie stanie się wiążące i płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Confirmed</source>
   <translation>Potwierdzone</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Confirmed as paid</source>
   <translation>Potwierdzono jako zapłacone</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Confirmed with the carrier</source>
   <translation>Potwierdzono u przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirmed: the order is binding</source>
   <translation>Potwierdzono: zamówienie jest wiążące</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirming makes the order binding and billable.</source>
   <translation>Po potwierdzeniu zamówienie jest wiążące i płatne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirming with {account}</source>
   <translation>Trwa potwierdzanie w {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection checked {}</source>
   <translation>Połączenie sprawdzone {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection not checked yet</source>
   <translation>Połączenie jeszcze niesprawdzone</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Contactless</source>
   <translation>Bezkontaktowo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Contents</source>
   <translation>Zawartość</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Coordinates</source>
   <translation>Współrzędne</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Copied</source>
   <translation>Skopiowano</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Copies a day for each</source>
   <translation>Dzienny limit kopii na osobę</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/view.py" />
   <source>Copy</source>
   <translation>Kopiuj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Copy a new refresh token</source>
   <translation>Skopiuj nowy refresh token</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Copy a new refresh token from {page} into Accounts.</source>
   <translation>Skopiuj nowy refresh token z {page} do Kont.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
   <translation>Kopia ostatniej etykiety</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Copy the address of the page that opened after signing in, and paste it here.</source>
   <translation>Skopiuj adres strony otwartej po zalogowaniu i wklej go tutaj.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Copy the orders alone into a new file</source>
   <translation>Skopiuj same zamówienia do nowego pliku</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Copy {copy} sent to {printer}</source>
   <translation>Kopię {copy} wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Copy {number} sent to {printer}</source>
   <translation>Kopię {number} wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Cost of one</source>
   <translation>Koszt sztuki</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Count an item by hand</source>
   <translation>Policz artykuł ręcznie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”.</source>
   <translation>Kraje są wysyłane jako kody. Jeśli kraj jest poprawny, ustaw w Kontach nazwy: „Kraje jako”.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”.</source>
   <translation>Kraje są wysyłane jako nazwy. Jeśli kraj jest poprawny, ustaw w Kontach kody: „Kraje jako”.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Countries as</source>
   <translation>Kraje jako</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Country</source>
   <translation>Kraj</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Counts as</source>
   <translation>Tryb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier code</source>
   <translation>Kod kuriera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Courier codes</source>
   <translation>Kody kurierów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier's service</source>
   <translation>Usługa kuriera</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Create with {n} changes</source>
   <translation>
    <numerusform>Utwórz, {n} zmiana</numerusform>
    <numerusform>Utwórz, {n} zmiany</numerusform>
    <numerusform>Utwórz, {n} zmian</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Created</source>
   <translation>Utworzono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Currencies in</source>
   <translation>Waluty pisane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Currency</source>
   <translation>Waluta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Currency of the amounts</source>
   <translation>Waluta kwot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer</source>
   <translation>Klient</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Customer number</source>
   <translation>Numer klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's first name</source>
   <translation>Imię klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's last name</source>
   <translation>Nazwisko klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Customer's phone number</source>
   <translation>Telefon klienta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's street and number</source>
   <translation>Ulica i numer klienta</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Danish</source>
   <translation>duński</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Dark</source>
   <translation>Ciemne</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Darkness</source>
   <translation>Zaczernienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}</source>
   <translation>Zaczernienie {darkness}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}, {n} inches a second</source>
   <translation>
    <numerusform>Zaczernienie {darkness}, {n} cal na sekundę</numerusform>
    <numerusform>Zaczernienie {darkness}, {n} cale na sekundę</numerusform>
    <numerusform>Zaczernienie {darkness}, {n} cali na sekundę</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation>Dzień</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>Day and time, as {day} 13:00</source>
   <translation>Dzień i godzina, np. {day} 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation>Termin płatności w dniach</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Decline the order</source>
   <translation>Odrzuć zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline {number}</source>
   <translation>Odrzuć {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline: this ends the order</source>
   <translation>Odrzuć: to kończy zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declined</source>
   <translation>Odrzucono</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Declined, the order ended</source>
   <translation>Odrzucono, zamówienie zakończone</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declining at {account}</source>
   <translation>Trwa odrzucanie w {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Declining ends the order.</source>
   <translation>Odrzucenie kończy zamówienie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Delete at the system</source>
   <translation>Usuń w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation>Usuwać zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete the order at the system</source>
   <translation>Usuń zamówienie w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete {number}</source>
   <translation>Usuń {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Deleted at {account}</source>
   <translation>Usunięto w {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleted, it is gone</source>
   <translation>Usunięto, nie ma go</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleting at {account}</source>
   <translation>Trwa usuwanie w {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deletion accepted, not yet visible</source>
   <translation>Usunięcie przyjęte, jeszcze niewidoczne</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Delivered</source>
   <translation>Dostarczone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Delivery</source>
   <translation>Dostawa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery cannot be before pick-up</source>
   <translation>Dostawa nie może być przed odbiorem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Delivery method</source>
   <translation>Sposób dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Delivery window</source>
   <translation>Okno dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Delivery window chosen by itself</source>
   <translation>Okno dostawy wybierane samoczynnie</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Depth cm</source>
   <translation>Głębokość cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Depth in cm</source>
   <translation>Głębokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Depth, cm</source>
   <translation>Głębokość, cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Description</source>
   <translation>Opis</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
   <translation>Szczegóły</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Details of parcel {identifier} at {account}</source>
   <translation>Dane paczki {identifier} w {account}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Device</source>
   <translation>Urządzenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Device, port or address:port</source>
   <translation>Urządzenie, port lub adres:port</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics for a support mail</source>
   <translation>Diagnostyka do e-maila do wsparcia</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Diagnostics for a support mail, on Settings</source>
   <translation>Diagnostyka do e-maila do wsparcia, ekran Ustawienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics written</source>
   <translation>Diagnostyka zapisana</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Did the label for {reference} come out?</source>
   <translation>Czy etykieta do {reference} wyszła?</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation>Skrót</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>Digits and letters, 2 to 12</source>
   <translation>Cyfry i litery, od 2 do 12</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
   <translation>Rabat</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Dispatch</source>
   <translation>Wysyłka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Distance in km</source>
   <translation>Odległość w km</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.</source>
   <translation>Nie zlecaj ponownie. Napraw dysk; po następnym starcie stacja zapyta przewoźnika i odnajdzie zamówienie.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.</source>
   <translation>Nie wysyłaj ponownie. Napraw dysk; po następnym starcie będzie to na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Do not send this box. Ask your supervisor.</source>
   <translation>Nie wysyłaj tego kartonu. Zapytaj przełożonego.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation>Robić rzeczy wiążące lub płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Done already</source>
   <translation>Już zrobione</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
   <translation>Wykonano stąd</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Done from here last: {act}.</source>
   <translation>Ostatnio wykonano stąd: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Dots</source>
   <translation>Punkty</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Dots an inch</source>
   <translation>Punktów na cal</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Downwards</source>
   <translation>Malejąco</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Draft accepted by Trans.eu (id {number})</source>
   <translation>Trans.eu przyjęło szkic (id {number})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft only</source>
   <translation>Tylko szkic</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft then amendment</source>
   <translation>Szkic, potem zmiana</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Drawn anew from {made_for} to {dpi} dpi at true size</source>
   <translation>Narysowana na nowo z {made_for} na {dpi} dpi w rzeczywistym rozmiarze</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV or Excel file here, and its orders wait to be packed.</source>
   <translation>Upuść tutaj plik CSV lub Excela, a jego zamówienia będą czekać na pakowanie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop the file here</source>
   <translation>Upuść plik tutaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duties calculated at</source>
   <translation>Czas obliczenia cła</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duty</source>
   <translation>Cło</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ESC/POS</source>
   <translation>ESC/POS</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Each header needs a name of its own</source>
   <translation>Każdy nagłówek musi mieć własną nazwę</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
   <translation>Każda jest liczona, a brakujące są wymienione po prawej.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Earlier delivery window</source>
   <translation>Wcześniejsze okno dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Earlier page, or section of the settings</source>
   <translation>Poprzednia strona lub sekcja ustawień</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Earliest</source>
   <translation>Najwcześniejsze</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Edit</source>
   <translation>Edytuj</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Edit, or keep what was typed; terms on Systems</source>
   <translation>Edytuj albo zapisz wpisane; warunki na ekranie Systemy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Either an e-mail address or none</source>
   <translation>Albo adres e-mail, albo brak</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Empty it, press its zero key, and weigh again.</source>
   <translation>Opróżnij ją, naciśnij klawisz zera i zważ ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Empty sends none. Signing, advanced: change it only when Betakom does</source>
   <translation>Puste: nie jest wysyłany. Podpis, zaawansowane: zmieniać tylko wtedy, gdy robi to Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: Betakom takes EUR</source>
   <translation>Puste: Betakom przyjmuje EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Empty: stays as it is</source>
   <translation>Puste: bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: that of the goods</source>
   <translation>Puste: kraj towarów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the account's</source>
   <translation>Puste: z konta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Empty: the account's, if it has one</source>
   <translation>Puste: adres z konta, jeśli jest</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the last word of the recipient's name</source>
   <translation>Puste: ostatnie słowo nazwy odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the order's items with their prices</source>
   <translation>Puste: artykuły zamówienia z cenami</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the parcels, each on a line of its own</source>
   <translation>Puste: paczki, każda w osobnym wierszu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's country</source>
   <translation>Puste: kraj odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's name before its last word</source>
   <translation>Puste: nazwa odbiorcy bez ostatniego słowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the sender's country</source>
   <translation>Puste: kraj nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the weight of the parcels</source>
   <translation>Puste: waga paczek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: what the order says to the courier</source>
   <translation>Puste: wskazówki dla kuriera z zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Ends a code with</source>
   <translation>Kończy kod przez</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (UK)</source>
   <translation>angielski (UK)</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (US)</source>
   <translation>angielski (US)</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Enter or Tab</source>
   <translation>Enter lub Tab</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Enter the key first</source>
   <translation>Najpierw wpisz klucz</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Environment</source>
   <translation>Środowisko</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Erases the recipient's address at parcelLab: no messages</source>
   <translation>Usuwa adres odbiorcy z parcelLab: bez wiadomości</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Esc goes back to the settings.</source>
   <translation>Esc wraca do ustawień.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Esc leaves it. Nothing is ordered yet.</source>
   <translation>Esc wychodzi. Niczego jeszcze nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Estimated distance</source>
   <translation>Szacowana odległość</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Every order and every label has a known end.</source>
   <translation>Los każdego zamówienia i każdej etykiety jest znany.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Everybody may do everything here, and the history says who packs as the settings do.</source>
   <translation>Każdy może tu wszystko, a historia podaje pakującego według ustawień.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Exactly as it was registered; https</source>
   <translation>Dokładnie jak zarejestrowano; https</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel drops the zeros before a number. Make the column text and enter it again</source>
   <translation>Excel usuwa zera przed liczbą. Ustaw kolumnę jako tekst i wpisz ją ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Excel files (*.xlsx)</source>
   <translation>Pliki Excela (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00</source>
   <translation>Excel nie przechowuje strefy czasowej. Zapisz jako tekst, np. 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps only 15 digits of a number. Make the column text and enter it again</source>
   <translation>Excel zachowuje tylko 15 cyfr liczby. Ustaw kolumnę jako tekst i wpisz ją ponownie</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows an error here: {error}</source>
   <translation>Excel pokazuje tu błąd: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows this number as {number}. Make the column text and enter it again</source>
   <translation>Excel pokazuje tę liczbę jako {number}. Ustaw kolumnę jako tekst i wpisz ją ponownie</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Excel takes no more than 1,048,575 orders in a sheet</source>
   <translation>Excel przyjmuje najwyżej 1 048 575 zamówień w arkuszu</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the date {date}. Make the column text and enter it again</source>
   <translation>Excel uznał to za datę {date}. Ustaw kolumnę jako tekst i wpisz to ponownie</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the number {number}. Make the column text and enter it again</source>
   <translation>Excel uznał to za liczbę {number}. Ustaw kolumnę jako tekst i wpisz to ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation>Wymienny</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Expected</source>
   <translation>Oczekiwana</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation>Eksport</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice of seller {seller}</source>
   <translation>Faktura eksportowa sprzedawcy {seller}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice {number}</source>
   <translation>Faktura eksportowa {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation>Przewoźnik eksportowy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External id</source>
   <translation>ID zewnętrzne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External reference</source>
   <translation>Referencja zewnętrzna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation>Usługi dodatkowe</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Extras</source>
   <translation>Dodatki</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>F2 or F9 keeps the changes, Esc drops them.</source>
   <translation>F2 lub F9 zapisuje zmiany, Esc je odrzuca.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>F9 keeps it, Esc goes back.</source>
   <translation>F9 zapisuje, Esc wraca.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>F9 keeps it.</source>
   <translation>F9 zapisuje.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 keeps it. The key goes to the keyring and nowhere else.</source>
   <translation>F9 zapisuje. Klucz trafia do magazynu haseł i nigdzie indziej.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 looks whether {} answers.</source>
   <translation>F9 sprawdza, czy {} odpowiada.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>F9 puts it right.</source>
   <translation>F9 to naprawia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>F9 takes it into the packing queue</source>
   <translation>F9 bierze je do kolejki pakowania</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Fetch it as PDF.</source>
   <translation>Pobierz ją jako PDF.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.</source>
   <translation>Pobierz ją jako ZPL dla {dpi} dpi albo wydrukuj na dokładniejszej drukarce.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as {form}</source>
   <translation>Pobierz ją jako {form}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch the label in the size of the printer, or put labels of {label} in.</source>
   <translation>Pobierz etykietę w rozmiarze drukarki albo włóż etykiety {label}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Fetch the labels again</source>
   <translation>Pobierz etykiety ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Fewer than the requests a minute</source>
   <translation>Mniej niż zapytań na minutę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
   <translation>Pola własne</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Fields with names, not a single value</source>
   <translation>Pola z nazwami, nie pojedyncza wartość</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>Files cannot be read now</source>
   <translation>Nie można teraz odczytać plików</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in its language and dots by its nameplate.</source>
   <translation>Uzupełnij język i punkty według tabliczki znamionowej.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Fill in the account</source>
   <translation>Uzupełnij konto</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in the printer</source>
   <translation>Uzupełnij drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Find</source>
   <translation>Szukaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Find printers of this machine</source>
   <translation>Wyszukaj drukarki tego komputera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>First name</source>
   <translation>Imię</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Flat</source>
   <translation>Płasko</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Flow control</source>
   <translation>Kontrola przepływu</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder, for pictures and practice</source>
   <translation>Folder, do obrazów i ćwiczeń</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For delivery windows</source>
   <translation>O okna dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>For example {number}, {month}</source>
   <translation>Na przykład {number}, {month}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>For future use; its form is not confirmed by the vendor</source>
   <translation>Na przyszłość; postać niepotwierdzona przez dostawcę</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>For orders that come or are opened from now on</source>
   <translation>Dla zamówień, które nadejdą lub zostaną otwarte od teraz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none, such as DHL; Transiteo needs it</source>
   <translation>Dla zamówień, które go nie podają, np. DHL; Transiteo go wymaga</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none; Transiteo needs it</source>
   <translation>Dla zamówień, które go nie podają; Transiteo go wymaga</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>For reference only: what must stay cold is said of the parcel</source>
   <translation>Tylko informacyjnie: chłodzenie podaje się przy paczce</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For the open order's labels</source>
   <translation>Dla etykiet otwartego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>For trials: parcels are followed silently</source>
   <translation>Do testów: paczki są śledzone po cichu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Found on this computer</source>
   <translation>Znalezione na tym komputerze</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Found, choose one to add it</source>
   <translation>Znaleziono, wybierz jedną, aby ją dodać</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Frame</source>
   <translation>Ramka</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>French</source>
   <translation>francuski</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>From</source>
   <translation>Od</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom, with the partner id</source>
   <translation>Od Betakom, razem z ID partnera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom; it alone decides whether orders are live or for trial</source>
   <translation>Od Betakom; tylko od niego zależy, czy zamówienia są produkcyjne, czy testowe</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>From any screen</source>
   <translation>Z każdego ekranu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>From parcelLab's portal; with the scope “write”</source>
   <translation>Z portalu parcelLab; z zakresem „write”</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>From the checkout</source>
   <translation>Z koszyka sklepu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>From the profile page of Porterbuddy's retailer portal</source>
   <translation>Ze strony profilu w portalu sprzedawcy Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>From the registration of your app at Trans.eu</source>
   <translation>Z rejestracji aplikacji w Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>From www.app.transiteo.io, Settings</source>
   <translation>Z www.app.transiteo.io, Settings</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Full</source>
   <translation>Całość</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Full screen</source>
   <translation>Pełny ekran</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Further missing orders</source>
   <translation>Kolejne brakujące zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>German</source>
   <translation>niemiecki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation>Dostaje od Betakom e-mail z linkiem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Give it another name.</source>
   <translation>Nadaj mu inną nazwę.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Give pick-up and delivery times instead.</source>
   <translation>Podaj zamiast tego czas odbioru i dostawy.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on</source>
   <translation>Dalej</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Go on all the same</source>
   <translation>Kontynuuj mimo to</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
   <translation>Kontynuuj mimo to; koszt wbrew zaleceniu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on with {reference}</source>
   <translation>Dokończ {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goes to</source>
   <translation>Dokąd</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Goes with each order: where Porterbuddy calls, from the internet and without a password. Empty: statuses are asked for</source>
   <translation>Dołączany do każdego zamówienia: adres wywołań Porterbuddy, z internetu i bez hasła. Puste: stacja pyta o statusy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
   <translation>Towary</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Granted is: {scope}.</source>
   <translation>Przyznano: {scope}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Granted: {}</source>
   <translation>Przyznano: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Graphics</source>
   <translation>Grafika</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status} for an order that does not exist: it may not be Betakom</source>
   <translation>HTTP {status} dla nieistniejącego zamówienia: to może nie być Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status}, as it should</source>
   <translation>HTTP {status}, prawidłowo</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Half a scan</source>
   <translation>Pół skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation>Przekaż osobie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <source>Handed over: {n} parcels</source>
   <translation>
    <numerusform>Wydano: {n} paczka</numerusform>
    <numerusform>Wydano: {n} paczki</numerusform>
    <numerusform>Wydano: {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the nonce</source>
   <translation>Nagłówek nonce</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the partner id</source>
   <translation>Nagłówek ID partnera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the signature</source>
   <translation>Nagłówek podpisu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the time</source>
   <translation>Nagłówek czasu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Heard</source>
   <translation>Z dźwiękiem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Height</source>
   <translation>Wysokość</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Height cm</source>
   <translation>Wysokość cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Height in cm</source>
   <translation>Wysokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Height, cm</source>
   <translation>Wysokość, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Held</source>
   <translation>Wstrzymane</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
   <translation>Wstrzymane na później</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Here</source>
   <translation>Tutaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Highest °C</source>
   <translation>Najwyżej °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold</source>
   <translation>Wstrzymaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold for later</source>
   <translation>Wstrzymaj na później</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Hold, hand on, keep for later</source>
   <translation>Wstrzymaj, przekaż, odłóż na później</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Hold, keep for later</source>
   <translation>Wstrzymaj, odłóż na później</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>How far clocks may differ, in seconds</source>
   <translation>Dopuszczalna różnica zegarów w sekundach</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>How fast this desk is</source>
   <translation>Tempo tego stanowiska</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>How many</source>
   <translation>Ile</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>How many now</source>
   <translation>Ile teraz</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>How much of the job reached it is not known.</source>
   <translation>Nie wiadomo, ile zadania do niej dotarło.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>How to write them, as 4 Rue des Moulins; used while they are the recipient's</source>
   <translation>Jak je zapisać, np. 4 Rue des Moulins; używane, dopóki są takie u odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>IDTF code</source>
   <translation>Kod IDTF</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
   <translation>Tożsamość</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Identity card</source>
   <translation>Dowód tożsamości</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Image url</source>
   <translation>Adres obrazka</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.</source>
   <translation>Zaimportuj plik na ekranie Zamówienia przez Ctrl I albo zeskanuj etykietę, której jeszcze nie ma na kartonie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Import orders, on Orders</source>
   <translation>Importuj zamówienia, ekran Zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>In doubt</source>
   <translation>Niepewne</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>In doubt, look at the printer</source>
   <translation>Niepewne, sprawdź drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>In doubt: about the chosen order</source>
   <translation>Niepewne: o wybrane zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>In doubt: {}</source>
   <translation>Niepewne: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>In force at once</source>
   <translation>Obowiązuje od razu</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>In force at once.</source>
   <translation>Obowiązuje od razu.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>In several shipments</source>
   <translation>W kilku przesyłkach</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>In the book</source>
   <translation>W rejestrze</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>In {folder}.</source>
   <translation>W {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>In {n} orders. F12 prints again when they are there.</source>
   <translation>
    <numerusform>W {n} zamówieniu. F12 drukuje ponownie, gdy będą.</numerusform>
    <numerusform>W {n} zamówieniach. F12 drukuje ponownie, gdy będą.</numerusform>
    <numerusform>W {n} zamówieniach. F12 drukuje ponownie, gdy będą.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Incoterm</source>
   <translation>Incoterm</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>Ink reaches beyond the label</source>
   <translation>Druk wychodzi poza etykietę</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Ink that reaches to {size} may be lost</source>
   <translation>Druk sięgający {size} może zostać ucięty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Inventory</source>
   <translation>Brak w magazynie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
   <translation>Numer faktury</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Is this the right box? No weight was taken.</source>
   <translation>Czy to właściwy karton? Nie przejęto wagi.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It broke off on the way</source>
   <translation>Przerwano w trakcie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It came out</source>
   <translation>Wyszła</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It can be done anew.</source>
   <translation>Można to zrobić od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It could not be taken back and may come out later. Look at the queue before printing again.</source>
   <translation>Nie udało się go cofnąć, może wyjść później. Przed ponownym drukiem sprawdź kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It does not leave from here. Put it aside.</source>
   <translation>Nie wyjeżdża stąd. Odstaw ją.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It does not show it yet; that may take minutes.</source>
   <translation>Jeszcze tego nie pokazuje; to może potrwać kilka minut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It goes on by itself</source>
   <translation>Trwa dalej samoczynnie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>It goes on by itself; what became of it is shown here.</source>
   <translation>Trwa dalej samoczynnie; wynik pojawi się tutaj.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>It holds a character that cannot be printed</source>
   <translation>Zawiera znak, którego nie można wydrukować</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation>Jest teraz pod {}. Reszta ustawień zostaje. Esc pomija.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>It is being announced</source>
   <translation>Trwa zgłaszanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/support_card.py" />
   <source>It is being written</source>
   <translation>Trwa zapis</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It is being written down</source>
   <translation>Trwa zapisywanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: whether {system} can bring it back is not known; {billed}.</source>
   <translation>To wiążące: nie wiadomo, czy {system} może je przywrócić; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: {system} takes no other decision on it; {billed}.</source>
   <translation>To wiążące: {system} nie przyjmie innej decyzji; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is carried out and billed from now on.</source>
   <translation>Od teraz jest realizowane i płatne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
   <translation>U przewoźnika wykonano, ale nie udało się tego zapisać</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is fetched on {day} at {time}</source>
   <translation>Odbiór {day} o {time}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is gone</source>
   <translation>Nie ma go</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is not known what was sent; look at its own pages</source>
   <translation>Nie wiadomo, co wysłano; sprawdź na stronach systemu</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>It is not known whether it took the job. Look at the printer and its queue.</source>
   <translation>Nie wiadomo, czy zadanie przyjęto. Sprawdź drukarkę i jej kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>It is not known whether it was done. Nothing is sent again until that is settled.</source>
   <translation>Nie wiadomo, czy to zrobiono. Do wyjaśnienia nic więcej nie zostanie wysłane.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is not known whether it was done. Nothing more is sent until that is settled.</source>
   <translation>Nie wiadomo, czy to zrobiono. Do wyjaśnienia nic więcej nie zostanie wysłane.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is not known whether it was done. Settle it in the in-doubt tray.</source>
   <translation>Nie wiadomo, czy to zrobiono. Wyjaśnij to na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered</source>
   <translation>Nie wiadomo, czy je zlecono</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>It is not known whether it was ordered. No second one goes out.</source>
   <translation>Nie wiadomo, czy je zlecono. Drugie nie wyjdzie.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation>Nie wiadomo, czy je zlecono. Do wyjaśnienia nic więcej nie zostanie wysłane.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
   <translation>Nie wiadomo, czy je zlecono. Stacja zapyta przewoźnika.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is not known whether order {reference} was ordered</source>
   <translation>Nie wiadomo, czy zamówienie {reference} zlecono</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>It is not known whether something came out. Look at the printer and its queue.</source>
   <translation>Nie wiadomo, czy coś wyszło. Sprawdź drukarkę i jej kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is not known whether something came out. Look at the printer.</source>
   <translation>Nie wiadomo, czy coś wyszło. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>It is not known whether something comes out. Look at the printer and its queue.</source>
   <translation>Nie wiadomo, czy coś wyjdzie. Sprawdź drukarkę i jej kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is placed at the packing desk as every other one. Nothing was ordered yet.</source>
   <translation>Zleca się je na stanowisku pakowania jak każde inne. Niczego jeszcze nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once</source>
   <translation>Wysyłane raz</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once, and goes on by itself.</source>
   <translation>Wysyłane raz, trwa dalej samoczynnie.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set the queue up as raw.</source>
   <translation>Jest ustawiona jako {make_and_model}. Niczego nie wysłano. Wybierz język „sterownik” albo ustaw kolejkę jako raw.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is still there</source>
   <translation>Jeszcze tam jest</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation>Błąd zapisano w dzienniku. Zanim powtórzysz czynność, sprawdź, jaki był jej skutek.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>It lacks a scope, or the account is another one's; whether it may write is not known</source>
   <translation>Brakuje mu zakresu albo konto jest cudze; nie wiadomo, czy wolno mu zapisywać</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation>Leży u kogoś innego</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>It may be asking somebody for its password. {what_now}</source>
   <translation>Może prosić kogoś o hasło. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
   <translation>Może zostać odrzucone</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>It may have been done there. Nothing is sent again until that is known.</source>
   <translation>Mogło to zostać tam zrobione. Do wyjaśnienia nic więcej nie zostanie wysłane.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>It may name {names}</source>
   <translation>Dozwolone nazwy: {names}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>It opens here, with all that happened to it.</source>
   <translation>Otworzy się tutaj, z całym przebiegiem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It reads as it should.</source>
   <translation>Czyta, jak powinien.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>It says {error}. Mend it, or take the folder out of {variable}.</source>
   <translation>Komunikat: {error}. Napraw to albo usuń folder z {variable}.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” after each code</source>
   <translation>Po każdym kodzie wysyła „{came}”</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” before each code</source>
   <translation>Przed każdym kodem wysyła „{came}”</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>It stays in doubt. Nothing was sent.</source>
   <translation>Pozostaje niepewne. Niczego nie wysłano.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It waits again, and is under Orders as refused.</source>
   <translation>Znów czeka, w Zamówieniach jako odrzucone.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed</source>
   <translation>Czeka do {gap_ms} ms między klawiszami, dozwolone jest {most_ms} ms</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster</source>
   <translation>Czeka {gap_ms} ms między klawiszami, tak wolno jak człowiek; ustaw go szybciej</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It was accepted, and the system still shows it. F6 looks again.</source>
   <translation>Przyjęto, ale system wciąż je pokazuje. F6 sprawdza ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation>Zrobiono to</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was done, a person looked</source>
   <translation>Zrobiono, sprawdziła osoba</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
   <translation>Nie zrobiono tego</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was not done, a person looked</source>
   <translation>Nie zrobiono, sprawdziła osoba</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>It was not opened.</source>
   <translation>Nie otwarto jej.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>It was not opened. The order stands. Tell the office.</source>
   <translation>Nie otwarto jej. Zamówienie pozostaje ważne. Powiadom biuro.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not ordered</source>
   <translation>Nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>It was not ordered, a person looked</source>
   <translation>Nie zlecono, sprawdziła osoba</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was ordered, ask again</source>
   <translation>Zlecono, zapytaj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It was placed from here, {time}.</source>
   <translation>Zlecono je stąd, {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It was sent to {}. The scan proves size, head and paper.</source>
   <translation>Wysłano ją do {}. Skan potwierdzi rozmiar, głowicę i papier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>It was sent. F6 reads what stands there now</source>
   <translation>Wysłano. F6 odczytuje obecny stan</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>It was written as {tried}. It can be written as {others}: choose in Accounts.</source>
   <translation>Zapisano go jako {tried}. Inne możliwe zapisy: {others}; wybierz w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>It would come out in the wrong size. Fetch it as PDF.</source>
   <translation>Wyszłaby w złym rozmiarze. Pobierz ją jako PDF.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item</source>
   <translation>Artykuł</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item number</source>
   <translation>Numer artykułu</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Item numbers begin with</source>
   <translation>Początek numerów artykułów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Items</source>
   <translation>Artykuły</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Items missing, print later, or a dearer window</source>
   <translation>Brak artykułów, druk później albo droższe okno</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Items: {count}</source>
   <translation>Artykuły: {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key is out of the keyring. Its orders stay in the history.</source>
   <translation>Klucz usunięto z magazynu haseł. Zamówienia zostają w historii.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key leaves the keyring; its orders stay in the history. Esc keeps it.</source>
   <translation>Klucz zniknie z magazynu haseł; zamówienia zostają w historii. Esc zachowuje konto.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Its label was not scanned back before</source>
   <translation>Jej etykiety wcześniej nie potwierdzono skanem</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its labels go to the new address from now on.</source>
   <translation>Jej etykiety od teraz trafiają pod nowy adres.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its language and dots are filled in. Nothing is kept yet.</source>
   <translation>Język i punkty są uzupełnione. Niczego jeszcze nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Its orders are added to those that wait.</source>
   <translation>Jego zamówienia zostaną dodane do oczekujących.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Its scan proves that it came out.</source>
   <translation>Skan dowodzi, że wyszła.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
   <translation>Okno programu jest otwarte na tym stanowisku. Nie uruchomiono go drugi raz.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>JPEG pictures</source>
   <translation>obrazy JPEG</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Keep</source>
   <translation>Zapisz</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keep account</source>
   <translation>Zapisz konto</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Keep changes</source>
   <translation>Zapisz zmiany</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Keep for later</source>
   <translation>Odłóż na później</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Keep one of each</source>
   <translation>Zostaw po jednej z nich</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Keep one of them in the file</source>
   <translation>Zostaw w pliku jeden z nich</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Keep operator</source>
   <translation>Zapisz operatora</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Keep presets</source>
   <translation>Zapisz szablony</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Keep printer</source>
   <translation>Zapisz drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Keep settings</source>
   <translation>Zapisz ustawienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Keep the operator first, or Esc</source>
   <translation>Najpierw zapisz operatora albo Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Keep the printer first, or Esc</source>
   <translation>Najpierw zapisz drukarkę albo Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keeping</source>
   <translation>Zapisywanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Kept</source>
   <translation>Zapisano</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation>Zapisywane tylko na tym stanowisku, bez żadnych nazwisk.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scans.py" />
   <source>Kept, comes next</source>
   <translation>Zachowany, będzie następny</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation>Klucz przyjęty</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Key gap, ms</source>
   <translation>Odstęp klawiszy, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
   <translation>Klucz nieprzyjęty</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Key {key}</source>
   <translation>Klucz {key}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Keyring open</source>
   <translation>Magazyn haseł otwarty</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys</source>
   <translation>Klawisze</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys, F1</source>
   <translation>Klawisze, F1</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Kind</source>
   <translation>Rodzaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Kind of delivery</source>
   <translation>Rodzaj dostawy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Kind of goods</source>
   <translation>Rodzaj towarów</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Known</source>
   <translation>Znane</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Known by</source>
   <translation>Rozpoznawana po</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Known here</source>
   <translation>Znane tutaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>LIVE</source>
   <translation>PRODUKCJA</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Label is on its box</source>
   <translation>Etykieta na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Label of order {}</source>
   <translation>Etykieta zamówienia {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Label size</source>
   <translation>Rozmiar etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/label_view.py" />
   <source>Label, its barcode reads {}</source>
   <translation>Etykieta, jej kod kreskowy podaje {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/label_button.py" />
   <source>Label, show it large</source>
   <translation>Etykieta, pokaż w dużym rozmiarze</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>Labels</source>
   <translation>Etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept, F9 prints</source>
   <translation>Etykiety zachowane, F9 drukuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept. F9 prints them.</source>
   <translation>Etykiety zachowane. F9 je drukuje.</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>Labels cannot be read now</source>
   <translation>Nie można teraz odczytać etykiet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Labels kept, to be printed later</source>
   <translation>Etykiety zachowane, do druku później</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Labels may set darkness, speed and print mode</source>
   <translation>Etykiety mogą ustawiać zaczernienie, prędkość i tryb druku</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Labels may set these</source>
   <translation>Etykiety mogą je ustawiać</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Labels need one. A folder will do for practice.</source>
   <translation>Jest potrzebna do etykiet. Do ćwiczeń wystarczy folder.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Labels of this desk come from here</source>
   <translation>Stąd są etykiety tego stanowiska</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Labels that are scanned here are taken along.</source>
   <translation>Skany etykiet są tu przyjmowane.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Labels that were fetched before may be out of date: fetch and print them again.</source>
   <translation>Pobrane wcześniej etykiety mogą być nieaktualne: pobierz i wydrukuj je ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Language</source>
   <translation>Język</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Language, from the next start</source>
   <translation>Język, od następnego startu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Large and small swapped</source>
   <translation>Zamienione wielkie i małe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Largest order in bytes</source>
   <translation>Największe zamówienie w bajtach</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Last item places</source>
   <translation>Ostatni artykuł zleca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Last name</source>
   <translation>Nazwisko</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Last parcel, {} ago</source>
   <translation>Ostatnia paczka, {} temu</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>Last scan</source>
   <translation>Ostatni skan</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Last seen {time}</source>
   <translation>Ostatnio widziana {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Later</source>
   <translation>Później</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Latitude</source>
   <translation>Szerokość geograficzna</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Least length</source>
   <translation>Minimalna długość</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave</source>
   <translation>Opuść</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Leave at the doorstep (deprecated)</source>
   <translation>Zostaw pod drzwiami (wycofane)</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation>Zostaw</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Leave it open</source>
   <translation>Zostaw otwarte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Leaves from</source>
   <translation>Skąd</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Left at the door</source>
   <translation>Zostawić pod drzwiami</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Left out</source>
   <translation>Pomijane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
   <translation>Pomijany, gdy pusty; niepotwierdzone przez dostawcę</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>Left out: {what} ({command})</source>
   <translation>Pominięto: {what} ({command})</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Left, not cancelled</source>
   <translation>Opuszczone, nie anulowane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Length</source>
   <translation>Długość</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Less</source>
   <translation>Mniej</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Less than {limit}</source>
   <translation>Mniej niż {limit}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Let labels be turned for this printer</source>
   <translation>Zezwól tej drukarce obracać etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Letters come</source>
   <translation>Litery przychodzą</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/printing.py" />
   <source>Letters that the paper's typeface does not have: {missing}</source>
   <translation>Litery, których nie ma krój pisma dokumentu: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation>Jasne</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Line</source>
   <translation>Wiersz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Line item quantity</source>
   <translation>Ilość pozycji</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line not safe</source>
   <translation>Połączenie niebezpieczne</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line safe</source>
   <translation>Połączenie bezpieczne</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line_num} cannot be read: {error}</source>
   <translation>Nie można odczytać wiersza {line_num}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Line {lineno} is no JSON: {msg}</source>
   <translation>Wiersz {lineno} nie jest JSON: {msg}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line} is not UTF-8 text</source>
   <translation>Wiersz {line} nie jest tekstem UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Lines</source>
   <translation>Wiersze</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Live, is billed</source>
   <translation>Produkcja, płatne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load</source>
   <translation>Ładunek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number</source>
   <translation>Numer ładunku</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number of the shipment request</source>
   <translation>Numer ładunku w zapytaniu o transport</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Load {size} labels</source>
   <translation>Włóż etykiety {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loading metres</source>
   <translation>Metry ładunkowe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loads</source>
   <translation>Ładunki</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Locked</source>
   <translation>Zablokowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Locks after, minutes</source>
   <translation>Blokada po, minuty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Longitude</source>
   <translation>Długość geograficzna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Look at it.</source>
   <translation>Sprawdź to.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look at its cable and this desk's network.</source>
   <translation>Sprawdź jej kabel i sieć tego stanowiska.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Look at its cable and whether it is on, or type the weight.</source>
   <translation>Sprawdź kabel i czy jest włączona albo wpisz wagę.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Look at partner id and secret in Accounts.</source>
   <translation>Sprawdź ID partnera i sekret w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at the Api-key and at who is signed in.</source>
   <translation>Sprawdź Api-key i kto jest zalogowany.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Look at the address in Accounts.</source>
   <translation>Sprawdź adres w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
   <translation>Najpierw sprawdź drukarkę. Jeśli etykieta wyszła, zeskanuj ją, albo wydrukuj kopię przez F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Look at the printer, or scan the label: that settles it.</source>
   <translation>Sprawdź drukarkę albo zeskanuj etykietę: to wyjaśni sprawę.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at them in Accounts.</source>
   <translation>Sprawdź je w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look for a comma or a quotation mark too many or too few</source>
   <translation>Poszukaj przecinka lub cudzysłowu za dużo albo za mało</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Look for a lone quote</source>
   <translation>Poszukaj pojedynczego cudzysłowu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.</source>
   <translation>Poszukaj {} na stronie {}. Jeśli go tam nie ma, zamówienie znów czeka i można je zlecić od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. What was not done can be done anew.</source>
   <translation>Poszukaj {} na stronie {}. Czego nie zrobiono, można zrobić od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look now</source>
   <translation>Sprawdź teraz</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look where it stands</source>
   <translation>Sprawdź, gdzie leży</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is on and has its cable.</source>
   <translation>Sprawdź, czy jest włączona i ma kabel.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is the printer and is on.</source>
   <translation>Sprawdź, czy to drukarka i czy jest włączona.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Looked at {n} times</source>
   <translation>
    <numerusform>Sprawdzono {n} raz</numerusform>
    <numerusform>Sprawdzono {n} razy</numerusform>
    <numerusform>Sprawdzono {n} razy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Looking at the keyring</source>
   <translation>Odczyt magazynu haseł</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Looking for printers</source>
   <translation>Szukanie drukarek</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Looking, {} s</source>
   <translation>Szukanie, {} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Loopback</source>
   <translation>Loopback</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Loses nothing</source>
   <translation>Nic nie ginie</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost</source>
   <translation>Zgubiona</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost, print a copy</source>
   <translation>Zgubiona, drukuj kopię</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Lower case</source>
   <translation>Małymi literami</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation>Najniżej °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Made</source>
   <translation>Utworzono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
   <translation>Szablony e-maili nie pokazują artykułów</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Manifest with {n} parcels sent to {printer}</source>
   <translation>
    <numerusform>Manifest z {n} paczką wysłano do {printer}</numerusform>
    <numerusform>Manifest z {n} paczkami wysłano do {printer}</numerusform>
    <numerusform>Manifest z {n} paczkami wysłano do {printer}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Manifest {day}</source>
   <translation>Manifest {day}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Manifests</source>
   <translation>Manifesty</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Maximum celsius</source>
   <translation>Najwyżej °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May</source>
   <translation>Może</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May do everything</source>
   <translation>Może wszystko</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May: {}</source>
   <translation>Może: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Meter</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>Millimetres, more than 0 and at most {most}</source>
   <translation>Milimetry, więcej niż 0, najwyżej {most}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
   <translation>Minimalny wiek</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Minimum celsius</source>
   <translation>Najniżej °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Missing</source>
   <translation>Brakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Money and dates as in</source>
   <translation>Kwoty i daty jak w</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/groups.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More</source>
   <translation>Więcej</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at the system</source>
   <translation>Więcej w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at {}</source>
   <translation>Więcej w {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More fields</source>
   <translation>Więcej pól</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>More of the items</source>
   <translation>Więcej o artykułach</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <source>More of {}, order {}</source>
   <translation>Więcej z {}, zamówienie {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>More than 0</source>
   <translation>Więcej niż 0</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>More than one sheet holds orders: {names}</source>
   <translation>Zamówienia są w kilku arkuszach: {names}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>More than {limit}</source>
   <translation>Więcej niż {limit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>More than {most} pieces need parcels</source>
   <translation>Powyżej {most} sztuk potrzebne są paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move</source>
   <translation>Przesuń</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move down</source>
   <translation>Przesuń w dół</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/domain/operators.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Name</source>
   <translation>Nazwa</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name found</source>
   <translation>Nazwa znaleziona</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name not found</source>
   <translation>Nazwy nie znaleziono</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Name of this desk</source>
   <translation>Nazwa stanowiska</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Name the unit of this weight, as t</source>
   <translation>Podaj jednostkę tej wagi, np. t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the mark for a known order in answers</source>
   <translation>Nazwy znacznika znanego zamówienia w odpowiedziach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the order number in answers</source>
   <translation>Nazwy numeru zamówienia w odpowiedziach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the token in answers</source>
   <translation>Nazwy tokenu w odpowiedziach</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>Names with points between them, as spots.0.address.city</source>
   <translation>Nazwy z kropkami, np. spots.0.address.city</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Names with their values</source>
   <translation>Nazwy z wartościami</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
   <translation>Najbliższy wieczór, od 17:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Neither parcels nor items: there is nothing to send</source>
   <translation>Brak paczek i artykułów: nie ma czego wysłać</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Nested</source>
   <translation>Zagnieżdżone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Net</source>
   <translation>Netto</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Network</source>
   <translation>Sieć</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Network, or practice</source>
   <translation>Sieć lub ćwiczenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>New account at {}</source>
   <translation>Nowe konto w {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>New operator</source>
   <translation>Nowy operator</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>New printer</source>
   <translation>Nowa drukarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>New record</source>
   <translation>Nowy wpis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>New record at {account}</source>
   <translation>Nowy wpis w {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>New record of an order</source>
   <translation>Nowy wpis zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation>Dalej</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation>Następny rozmiar kartonu</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Next delivery window</source>
   <translation>Następne okno dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation>Następna strona</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next page, or section of the settings</source>
   <translation>Następna strona lub sekcja ustawień</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Next section</source>
   <translation>Następna sekcja</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Next size</source>
   <translation>Następny rozmiar</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/people_card.py" />
   <source>No</source>
   <translation>Nie</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No TLS</source>
   <translation>Brak TLS</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>No account is named</source>
   <translation>Nie podano konta</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>No account is set up</source>
   <translation>Nie skonfigurowano żadnego konta</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No account of a system that follows parcels is set up</source>
   <translation>Nie skonfigurowano konta systemu śledzącego paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>No account shows its orders</source>
   <translation>Żadne konto nie pokazuje swoich zamówień</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>No barcode of this label can be read</source>
   <translation>Nie można odczytać żadnego kodu kreskowego tej etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>No delivery window is known yet</source>
   <translation>Nie jest jeszcze znane żadne okno dostawy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation>Bez e-maila</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>No item of the order has this number</source>
   <translation>Żaden artykuł zamówienia nie ma tego numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No label is awaited</source>
   <translation>Żadna etykieta nie jest oczekiwana</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>No label printer is set up</source>
   <translation>Nie ustawiono drukarki etykiet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
   <translation>Brak etykiety</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>No letters for {letters}</source>
   <translation>Brak liter dla {letters}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No line</source>
   <translation>Brak połączenia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>No messages</source>
   <translation>Bez wiadomości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>No messages to recipients</source>
   <translation>Bez wiadomości do odbiorców</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No messages to the recipient</source>
   <translation>Bez wiadomości do odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No new printer found</source>
   <translation>Nie znaleziono nowej drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>No operator is set up</source>
   <translation>Nie ustawiono operatora</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>No operator yet. The desk asks nobody who packs until one is set up.</source>
   <translation>Brak operatorów. Dopóki nie ma żadnego, stanowisko nie pyta, kto pakuje.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>No order and no label here has this number</source>
   <translation>Żadne zamówienie ani etykieta nie ma tu tego numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>No order chosen</source>
   <translation>Nie wybrano zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order found</source>
   <translation>Nie znaleziono zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No order has this number</source>
   <translation>Żadne zamówienie nie ma tego numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No order is open</source>
   <translation>Żadne zamówienie nie jest otwarte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>No order waits</source>
   <translation>Żadne zamówienie nie czeka</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order yet</source>
   <translation>Nie ma jeszcze zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>No other serial scanner or adapter is plugged in.</source>
   <translation>Nie podłączono innego skanera ani przejściówki szeregowej.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No packed order is to be announced</source>
   <translation>Nie ma spakowanego zamówienia do zgłoszenia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>No parcel here has this number</source>
   <translation>Żadna paczka nie ma tu tego numeru</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No parcel of order {reference} was scanned yet</source>
   <translation>Nie zeskanowano jeszcze żadnej paczki zamówienia {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>No parcel of this order has a number</source>
   <translation>Żadna paczka tego zamówienia nie ma numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation>Brak zeskanowanych paczek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No payment was confirmed.</source>
   <translation>Nie potwierdzono żadnej płatności.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for manifests</source>
   <translation>Nie ustawiono drukarki manifestów</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for packing slips</source>
   <translation>Nie ustawiono drukarki listów pakunkowych</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for sheets</source>
   <translation>Nie ustawiono drukarki arkuszy</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
   <translation>Nie ustawiono drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>No printer listens at {path}</source>
   <translation>Żadna drukarka nie nasłuchuje na {path}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>No printer yet. Find those that this machine knows, or add one by its address.</source>
   <translation>Nie ma jeszcze drukarki. Wyszukaj te, które zna ten komputer, albo dodaj drukarkę po adresie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>No scale and no serial adapter is plugged in.</source>
   <translation>Nie podłączono wagi ani przejściówki szeregowej.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No scan was confirmed.</source>
   <translation>Nie potwierdzono żadnego skanu.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>No scan yet</source>
   <translation>Brak skanów</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>No second order and no second label goes out while one is open here.</source>
   <translation>Dopóki coś tu jest otwarte, nie wyjdzie drugie zamówienie ani druga etykieta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No sender is set up yet</source>
   <translation>Nie ustawiono jeszcze nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/workflows/import_orders.py" />
   <source>No system “{system}” has fields of its own here</source>
   <translation>Żaden system „{system}” nie ma tu własnych pól</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation>System testowy nie jest znany</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No weight</source>
   <translation>Brak wagi</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
   <translation>Nie przejęto wagi. Zdejmij paczkę, potem połóż następną.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. {look}</source>
   <translation>Nie przejęto wagi. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>No window is offered for this place and time. Hold it with F10, or change it with F2.</source>
   <translation>Brak okien dla tego miejsca i czasu. Wstrzymaj przez F10 albo zmień przez F2.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows</source>
   <translation>Brak okien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows offered</source>
   <translation>Brak ofert okien</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>No.</source>
   <translation>Nr</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Nobody can be asked about a label. Look whether it came out.</source>
   <translation>O etykietę nie można nikogo zapytać. Sprawdź, czy wyszła.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nobody fetches this box. Nothing was written down.</source>
   <translation>Nikt nie odbierze tego kartonu. Niczego nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Put it aside.</source>
   <translation>Nikt nie odbierze tej paczki. Odstaw ją.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Take it off the ramp.</source>
   <translation>Nikt nie odbierze tej paczki. Zdejmij ją z rampy.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nobody here knows the name {host}</source>
   <translation>Nikt tu nie zna nazwy {host}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Nobody is signed in</source>
   <translation>Nikt nie jest zalogowany</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in at this desk</source>
   <translation>Na tym stanowisku nikt nie jest zalogowany</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>Nobody is signed in or out here</source>
   <translation>Tutaj nie ma logowania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation>Nikt nie jest zalogowany.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Nobody knows {host}: address or network</source>
   <translation>Nikt nie zna {host}: adres albo sieć</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Nobody signed in</source>
   <translation>Nikt niezalogowany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation>Brak</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>None. Plug one in and press F5; it is read beside the ones that type.</source>
   <translation>Brak. Podłącz skaner i naciśnij F5; jest czytany obok tych, które piszą.</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Norwegian</source>
   <translation>norweski</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Not a badge</source>
   <translation>To nie identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not a parcel</source>
   <translation>To nie paczka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation>Nieprzyjęte</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not all parcels are announced</source>
   <translation>Nie wszystkie paczki są zgłoszone</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Not asked</source>
   <translation>Nie zapytano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor</source>
   <translation>Niepotwierdzone przez dostawcę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation>Niepotwierdzone przez dostawcę, czy po szkicu musi nastąpić drugie wywołanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: 100 KB may be 100,000 or 102,400</source>
   <translation>Niepotwierdzone przez dostawcę: 100 KB może oznaczać 100 000 lub 102 400</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; the check says what to try</source>
   <translation>Niepotwierdzone przez dostawcę: bez zmian, base64 z account:token albo Bearer; test połączenia podpowie, co wypróbować</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: fits its example</source>
   <translation>Niepotwierdzone przez dostawcę: zgodne z jego przykładem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: full sends all that was read, so that nothing is lost if a change replaces the order</source>
   <translation>Niepotwierdzone przez dostawcę: całość wysyła wszystko, co odczytano, aby nic nie zginęło, jeśli zmiana zastępuje zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: in “tracking” or flat</source>
   <translation>Niepotwierdzone przez dostawcę: w „tracking” albo płasko</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation>Niepotwierdzone przez dostawcę: limit nie jest udokumentowany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: no limit is published</source>
   <translation>Niepotwierdzone przez dostawcę: nie opublikowano limitu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: order_update_statut stands in answers only; the vendor's shop module sends it</source>
   <translation>Niepotwierdzone przez dostawcę: order_update_statut występuje tylko w odpowiedziach; wysyła je moduł sklepowy dostawcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document does not say how an unknown order is answered; 404 is understood always</source>
   <translation>Niepotwierdzone przez dostawcę: dokument nie mówi, jaka jest odpowiedź na nieznane zamówienie; 404 jest zawsze rozumiane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says Base64 and not of what</source>
   <translation>Niepotwierdzone przez dostawcę: dokument mówi Base64, ale nie czego</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says both</source>
   <translation>Niepotwierdzone przez dostawcę: dokument podaje oba</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation>Niepotwierdzone przez dostawcę: dokument pokazuje nazwy, inni wysyłają kody</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's example has three letters</source>
   <translation>Niepotwierdzone przez dostawcę: przykład w dokumencie ma trzy litery</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's list spells agent_address so</source>
   <translation>Niepotwierdzone przez dostawcę: lista w dokumencie podaje zapis agent_address</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
   <translation>Niepotwierdzone przez dostawcę: tabele dokumentu podają numer, przykłady tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: the first that is there counts</source>
   <translation>Niepotwierdzone przez dostawcę: liczy się pierwsza obecna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the vendor's shop module does, the document does not</source>
   <translation>Niepotwierdzone przez dostawcę: robi to moduł sklepowy dostawcy, dokument nie</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/leaves.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Not given</source>
   <translation>Nie podano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not given: beside an address that is not Transiteo's own</source>
   <translation>Nie podano: przy adresie innym niż własny adres Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>Not in the form that is asked for</source>
   <translation>Nie w wymaganej postaci</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>Not kept</source>
   <translation>Nie zapisano</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Not kept yet</source>
   <translation>Jeszcze nie zapisano</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not known</source>
   <translation>Nieznane</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Not known here</source>
   <translation>Nieznane tutaj</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Not known there</source>
   <translation>Nieznane tam</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation>Jeszcze nie wiadomo</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Not now</source>
   <translation>Nie teraz</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not placed</source>
   <translation>Niezlecone</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/print_labels.py" />
   <source>Not printed</source>
   <translation>Niewydrukowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not proven yet</source>
   <translation>Jeszcze niesprawdzona</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Not read</source>
   <translation>Nie odczytano</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Not scanned back at any desk</source>
   <translation>Niepotwierdzona skanem na żadnym stanowisku</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not set</source>
   <translation>Nie ustawiono</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Not set up</source>
   <translation>Nieskonfigurowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Not shown by the system yet: {}</source>
   <translation>System jeszcze nie pokazuje: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Not shown here, and left as it is: {names}</source>
   <translation>Tu niepokazane i pozostawione bez zmian: {names}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles}</source>
   <translation>Jeszcze niewidoczne: {titles}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles} and {n} more</source>
   <translation>
    <numerusform>Jeszcze niewidoczne: {titles} i jeszcze {n}</numerusform>
    <numerusform>Jeszcze niewidoczne: {titles} i jeszcze {n}</numerusform>
    <numerusform>Jeszcze niewidoczne: {titles} i jeszcze {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation>Niezalogowane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not to {place} now</source>
   <translation>Teraz nie do {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
   <translation>Ten model nie podaje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not {system}</source>
   <translation>To nie {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Notes to the carrier</source>
   <translation>Uwagi dla przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing</source>
   <translation>Nic</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing answers at {host}</source>
   <translation>Nic nie odpowiada pod {host}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing came out</source>
   <translation>Nic nie wyszło</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing came out. Look at the printer.</source>
   <translation>Nic nie wyszło. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
   <translation>Nic nie wyszło; zgłoś; więcej w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing changed</source>
   <translation>Nic się nie zmieniło</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed.</source>
   <translation>Nic się nie zmieniło.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Nothing changed. Scan another one.</source>
   <translation>Nic się nie zmieniło. Zeskanuj inne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed. Scan the next one.</source>
   <translation>Nic się nie zmieniło. Zeskanuj następne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing changed. Scan the next parcel</source>
   <translation>Nic się nie zmieniło. Zeskanuj następną paczkę</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>Nothing changed. {reason}: {path}.</source>
   <translation>Nic się nie zmieniło. {reason}: {path}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Nothing here is billed</source>
   <translation>Tu nic nie jest płatne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Nothing is changed</source>
   <translation>Brak zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Nothing is changed yet.</source>
   <translation>Nie ma jeszcze zmian.</translation>
  </message>
  <message>
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Nothing is given that could be added</source>
   <translation>Nie podano niczego, co można dodać</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing is in doubt</source>
   <translation>Nic nie jest niepewne</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is known yet</source>
   <translation>Nic jeszcze nie wiadomo</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing is missing</source>
   <translation>Niczego nie brakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is wrong</source>
   <translation>Wszystko w porządku</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing leaves today yet</source>
   <translation>Dziś jeszcze nic nie wyjeżdża</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Look at the account's address and key.</source>
   <translation>Nic nie opuściło stacji. Sprawdź adres i klucz konta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Nothing left the station. Try again in {seconds:.0f} s.</source>
   <translation>Nic nie opuściło stacji. Spróbuj ponownie za {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
   <translation>Nic nie opuściło stacji. Spróbuj ponownie, gdy wróci sieć.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing of the job was sent. Look at the printer.</source>
   <translation>Nic z zadania nie zostało wysłane. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>Nothing reached the printer.</source>
   <translation>Nic nie dotarło do drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing stands in the way of F9</source>
   <translation>Nic nie stoi na przeszkodzie F9</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Nothing to open</source>
   <translation>Nie ma nic do otwarcia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.</source>
   <translation>O nic nie zapytano. Zamówienie pozostaje ważne. Wybierz drukarkę do ZPL, PDF lub PNG.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Nothing was changed and nothing was ordered.</source>
   <translation>Niczego nie zmieniono i niczego nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation>Niczego tam nie zmieniono. Kursor jest w pierwszym z nich.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <location filename="../../app/connectors/parcellab/client.py" />
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/porterbuddy/line.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <location filename="../../app/workflows/receive_status.py" />
   <source>Nothing was changed.</source>
   <translation>Niczego nie zmieniono.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Asking again is safe.</source>
   <translation>Niczego nie zmieniono. Można bezpiecznie zapytać ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Give this one another number, or open the other one.</source>
   <translation>Niczego nie zmieniono. Nadaj temu zamówieniu inny numer albo otwórz tamto.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Look at its temperatures and at what only one system has.</source>
   <translation>Niczego nie zmieniono. Sprawdź jego temperatury i dane, które ma tylko jeden system.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Move that file away, or choose another folder for the station.</source>
   <translation>Niczego nie zmieniono. Przenieś ten plik albo wybierz inny folder stacji.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>Nothing was changed. Narrow the list, or write it as CSV.</source>
   <translation>Niczego nie zmieniono. Zawęź listę albo zapisz ją jako CSV.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Read the order again: its parcels may have other numbers.</source>
   <translation>Niczego nie zmieniono. Odczytaj zamówienie ponownie: jego paczki mogą mieć inne numery.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Start the newer program, or put back the copy that it made before.</source>
   <translation>Niczego nie zmieniono. Uruchom nowszy program albo przywróć kopię, którą wcześniej zrobił.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was changed. What was told a moment ago may take minutes to show.</source>
   <translation>Niczego nie zmieniono. Przekazane przed chwilą dane mogą być widoczne za kilka minut.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was confirmed.</source>
   <translation>Niczego nie potwierdzono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was created.</source>
   <translation>Niczego nie utworzono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was declined.</source>
   <translation>Niczego nie odrzucono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Nothing was deleted.</source>
   <translation>Niczego nie usunięto.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there.</source>
   <translation>Niczego tam nie zrobiono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Check the account in Accounts: the token may have to go in another form.</source>
   <translation>Niczego tam nie zrobiono. Sprawdź konto w Kontach: token może wymagać innej postaci.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was done there. Look at the account's address.</source>
   <translation>Niczego tam nie zrobiono. Sprawdź adres konta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was done there. Look at the key in Accounts: test and live keys differ.</source>
   <translation>Niczego tam nie zrobiono. Sprawdź klucz w Kontach: klucz testowy i produkcyjny są różne.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Look at the token's scopes and at the account number.</source>
   <translation>Niczego tam nie zrobiono. Sprawdź zakresy tokenu i numer konta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there. The account takes more calls when Transiteo says so.</source>
   <translation>Niczego tam nie zrobiono. Konto przyjmie kolejne wywołania, gdy zezwoli Transiteo.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done. Look at the address in Accounts.</source>
   <translation>Niczego nie zrobiono. Sprawdź adres w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/workflows/manage_accounts.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept.</source>
   <translation>Niczego nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept. Give that right to another operator first.</source>
   <translation>Niczego nie zapisano. Nadaj najpierw to uprawnienie innemu operatorowi.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It is asked for, or read from standard input.</source>
   <translation>Niczego nie zapisano. Program zapyta o to albo odczyta ze standardowego wejścia.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It knows: {known}.</source>
   <translation>Niczego nie zapisano. Znane są: {known}.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when (“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.</source>
   <translation>Niczego nie zapisano. Oznaczenie TEST wymaga powodu: kto i kiedy podał, że zamówienia tam nie są płatne („accounts add --reason”, „accounts change --reason”). Bez powodu zostaw konto jako produkcyjne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Nothing was measured yet</source>
   <translation>Niczego jeszcze nie zmierzono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. Ask again: its address may have changed.</source>
   <translation>Niczego nie otwarto. Zapytaj ponownie: jej adres mógł się zmienić.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. It may come later.</source>
   <translation>Niczego nie otwarto. Może pojawić się później.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Nothing was ordered</source>
   <translation>Niczego nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Nothing was ordered a second time.</source>
   <translation>Niczego nie zlecono drugi raz.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was ordered.</source>
   <translation>Niczego nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Ask again with F6 and choose another one.</source>
   <translation>Niczego nie zlecono. Zapytaj ponownie przez F6 i wybierz inne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Nothing was paid.</source>
   <translation>Niczego nie zlecono. Niczego nie zapłacono.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/suit_labels.py" />
   <source>Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.</source>
   <translation>Niczego nie zlecono. Niczego nie zapłacono. Wybierz inną drukarkę albo zmień tę na ekranie Drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.</source>
   <translation>Niczego nie zlecono. Uruchom próbę ponownie; więcej podają dziennik i „parceldesk sandbox”.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in it.</source>
   <translation>Niczego nie zlecono. Kursor jest w tym polu.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in the first one; Tab goes to the next.</source>
   <translation>Niczego nie zlecono. Kursor jest w pierwszym z nich; Tab przechodzi do następnego.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.</source>
   <translation>Niczego nie zlecono ani nie wydrukowano. {reason}. PARCELDESK_HOME wskazuje inny folder.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing was pressed. If it happens again: Settings, F7.</source>
   <translation>Nic nie zostało naciśnięte. Jeśli się powtórzy: Ustawienia, F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing was printed here yet</source>
   <translation>Niczego tu jeszcze nie wydrukowano</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was printed.</source>
   <translation>Niczego nie wydrukowano.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Choose one on the printer's page, or name a printer.</source>
   <translation>Niczego nie wydrukowano. Wybierz ją na stronie drukarki albo podaj drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.</source>
   <translation>Niczego nie wydrukowano. Pobierz ją jako PDF albo poproś przewoźnika o etykietę bez takich poleceń.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.</source>
   <translation>Niczego nie wydrukowano. Pobierz etykietę ponownie; jeśli to nie pomoże, przewoźnik musi zrobić nową.</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.</source>
   <translation>Niczego nie wydrukowano. Pobierz etykiety ponownie; jeśli to nie pomoże, przewoźnik musi zrobić nową.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Look at the printer, or print a copy, which is counted.</source>
   <translation>Niczego nie wydrukowano. Sprawdź drukarkę albo wydrukuj kopię, która jest liczona.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the labels on the boxes first.</source>
   <translation>Niczego nie wydrukowano. Najpierw zeskanuj etykiety na kartonach.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the parcels on the ramp first.</source>
   <translation>Niczego nie wydrukowano. Najpierw zeskanuj paczki na rampie.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.</source>
   <translation>Niczego nie wydrukowano. Drukuje ktoś inny pod swoim nazwiskiem albo biuro podnosi limit w Ustawieniach.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. {what_now}</source>
   <translation>Niczego nie wydrukowano. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
   <translation>Niczego jeszcze nie odczytano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was recorded there.</source>
   <translation>Niczego tam nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Niczego nie usunięto.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned on its box in this time</source>
   <translation>W tym czasie niczego nie zeskanowano na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned onto the ramp in this time</source>
   <translation>W tym czasie niczego nie zeskanowano na rampę</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed.</source>
   <translation>Niczego nie wysłano i niczego nie zmieniono.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Give this parcel another number, or none.</source>
   <translation>Niczego nie wysłano i niczego nie zmieniono. Nadaj tej paczce inny numer albo żaden.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Settle it in the tray first.</source>
   <translation>Niczego nie wysłano i niczego nie zmieniono. Najpierw wyjaśnij je na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask again in a while.</source>
   <translation>Niczego nie wysłano, zamówienie pozostaje niepewne. Zapytaj ponownie za chwilę.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.</source>
   <translation>Niczego nie wysłano, zamówienie pozostaje niepewne. Zapytaj przewoźnika albo przekaż je osobie.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <location filename="../../app/connectors/betakom/asking.py" />
   <location filename="../../app/connectors/parcellab/asking.py" />
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/connectors/transeu/asking.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/client.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/tokens.py" />
   <location filename="../../app/domain/dotted.py" />
   <location filename="../../app/workflows/amend_order.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/parts.py" />
   <location filename="../../app/workflows/set_parcel_details.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent.</source>
   <translation>Niczego nie wysłano.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
   <translation>Niczego nie wysłano. Zapytaj po numerze zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Begin the sign-in again.</source>
   <translation>Niczego nie wysłano. Rozpocznij logowanie od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing was sent. Choose the printer's queue as the way to it.</source>
   <translation>Niczego nie wysłano. Wybierz połączenie przez kolejkę drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>Nothing was sent. Choose the speed that the printer is set to.</source>
   <translation>Niczego nie wysłano. Wybierz prędkość ustawioną w drukarce.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy all of it, with “state=”.</source>
   <translation>Niczego nie wysłano. Skopiuj cały adres, razem z „state=”.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy the whole address of the page that opened after signing in.</source>
   <translation>Niczego nie wysłano. Skopiuj cały adres strony otwartej po zalogowaniu.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Enter it on the Accounts screen, key F4.</source>
   <translation>Niczego nie wysłano. Wprowadź go na ekranie Konta, klawisz F4.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was sent. Enter the sender's address on the Accounts screen, key F2.</source>
   <translation>Niczego nie wysłano. Wpisz adres nadawcy na ekranie Konta, klawisz F2.</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>Nothing was sent. Fetch the label again.</source>
   <translation>Niczego nie wysłano. Pobierz etykietę ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. It can be announced once its carrier has it.</source>
   <translation>Niczego nie wysłano. Zgłoszenie będzie możliwe, gdy zamówienie ma przewoźnik.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. It happens once.</source>
   <translation>Niczego nie wysłano. To dzieje się raz.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.</source>
   <translation>Niczego nie wysłano. Nie można zaufać certyfikatowi: sprawdź adres i zegar tego komputera.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.</source>
   <translation>Niczego nie wysłano. Zostaw plik bez zmian i przywróć ostatnią kopię leżącą obok niego lub w kopii zapasowej.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Look at the printer and its queue.</source>
   <translation>Niczego nie wysłano. Sprawdź drukarkę i jej kolejkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing was sent. Look at the printer and switch the queue on again in this computer's printers.</source>
   <translation>Niczego nie wysłano. Sprawdź drukarkę i włącz ponownie kolejkę w drukarkach komputera.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/suitability.py" />
   <source>Nothing was sent. Look at the printer's language and way in the settings.</source>
   <translation>Niczego nie wysłano. Sprawdź w ustawieniach język i połączenie drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Look at the printer's settings.</source>
   <translation>Niczego nie wysłano. Sprawdź ustawienia drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Look whether it runs and its address is right.</source>
   <translation>Niczego nie wysłano. Sprawdź, czy działa i czy adres jest poprawny.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).</source>
   <translation>Niczego nie wysłano. Napraw {path} albo usuń go z ustawień (network, ca_file).</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Niczego nie wysłano. Potwierdzić lub odrzucić można je tylko przez link z e-maila klienta.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Nothing was sent. Read it again and look at the difference: {act}.</source>
   <translation>Niczego nie wysłano. Odczytaj ponownie i sprawdź różnicę: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.</source>
   <translation>Niczego nie wysłano. Odczytaj zamówienie ponownie, sprawdź, co teraz pokazuje Trans.eu, potem zdecyduj.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Nothing was sent. Read the order again: it shows what Porterbuddy holds now.</source>
   <translation>Niczego nie wysłano. Odczytaj zamówienie ponownie: zobaczysz, co ma teraz Porterbuddy.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Scan a badge first; at the terminal, give --as ID.</source>
   <translation>Niczego nie wysłano. Najpierw zeskanuj identyfikator; w terminalu podaj --as ID.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. Scan the labels on the boxes, then announce it.</source>
   <translation>Niczego nie wysłano. Zeskanuj etykiety na kartonach, potem zgłoś.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Set one up on the Accounts screen.</source>
   <translation>Niczego nie wysłano. Skonfiguruj konto na ekranie Konta.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer.</source>
   <translation>Niczego nie wysłano. Dodaj ten rozmiar w sterowniku albo wybierz tu rozmiar, który jest w drukarce.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer.</source>
   <translation>Niczego nie wysłano. Dodaj ten rozmiar w drukarkach komputera albo wybierz tu rozmiar, który jest w drukarce.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>Nothing was sent. Settle it in the in-doubt tray first.</source>
   <translation>Niczego nie wysłano. Najpierw wyjaśnij to na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
   <translation>Niczego nie wysłano. Identyfikator skanuje osoba z uprawnieniem.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Start the service “Print Spooler”.</source>
   <translation>Niczego nie wysłano. Uruchom usługę „Print Spooler”.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.</source>
   <translation>Niczego nie wysłano. Uruchom „parceldesk sandbox” ponownie albo przeprowadź próbę bez niego.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. Type the order's number to confirm.</source>
   <translation>Niczego nie wysłano. Wpisz numer zamówienia, aby potwierdzić.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
   <translation>Niczego nie wysłano. Poczekaj na odpowiedź przewoźnika.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing was sent. {look}</source>
   <translation>Niczego nie wysłano. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.</source>
   <translation>Niczego nie wyjaśniono i niczego nie wysłano. Sprawdź na stronie systemu albo zleć ponowne sprawdzenie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled: it can still come in. It is asked again every minute.</source>
   <translation>Niczego nie wyjaśniono: może jeszcze dotrzeć. Stacja pyta ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken from it. {what_now}.</source>
   <translation>Niczego z niego nie przyjęto. {what_now}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Nothing was taken over.</source>
   <translation>Niczego nie przejęto.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Nothing was taken.</source>
   <translation>Niczego nie przyjęto.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Nothing was taken. Each file has its own list of what was refused.</source>
   <translation>Niczego nie przyjęto. Każdy plik ma własną listę odrzuconych wierszy.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Nothing was taken. The cursor is in the first one.</source>
   <translation>Niczego nie wzięto. Kursor jest w pierwszym z nich.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken. {reason}.</source>
   <translation>Niczego nie przyjęto. {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Give this user the right to write the file and its folder.</source>
   <translation>Niczego nie zapisano i niczego nie wysłano. Nadaj temu użytkownikowi prawo zapisu pliku i jego folderu.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Look whether its folder is there and may be written.</source>
   <translation>Niczego nie zapisano i niczego nie wysłano. Sprawdź, czy folder istnieje i można w nim zapisywać.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Start the station again.</source>
   <translation>Niczego nie zapisano i niczego nie wysłano. Uruchom stację ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing was written down.</source>
   <translation>Niczego nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation>Niczego nie zapisano. Zeskanuj etykietę na kartonie.</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>Nothing was written. Look whether {folder} is there and has room.</source>
   <translation>Niczego nie zapisano. Sprawdź, czy {folder} istnieje i ma miejsce.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; the system’s own keyring is used then.</source>
   <translation>Niczego nie zapisano. Usuń ten wybór z PYTHON_KEYRING_BACKEND lub keyringrc.cfg; wtedy używany jest magazyn haseł systemu.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was written. “parceldesk diagnostics” does it from the terminal.</source>
   <translation>Niczego nie zapisano. „parceldesk diagnostics” robi to z terminala.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Nothing yet</source>
   <translation>Nic jeszcze</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Nothing, told by speed</source>
   <translation>Nic, poznawane po szybkości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Number</source>
   <translation>Numer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Number of the spot</source>
   <translation>Numer punktu</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Number, name, place, phone</source>
   <translation>Numer, nazwa, miejscowość, telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Number, recipient and carrier's number as text</source>
   <translation>Numer, odbiorca i numer przewoźnika jako tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Numbers as</source>
   <translation>Numery jako</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>OK: a tick</source>
   <translation>OK: tyknięcie</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Of</source>
   <translation>Z</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; as Europe/Oslo</source>
   <translation>Odbiorców, gdy zamówienie jej nie podaje; np. Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; two letters, as nb</source>
   <translation>Odbiorców, gdy zamówienie go nie podaje; dwie litery, np. nb</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the chosen parcel; after the last the first</source>
   <translation>Wybranej paczki; po ostatnim pierwszy</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the open order, else of the last one</source>
   <translation>Otwartego zamówienia, inaczej ostatniego</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the printer, when a label is awaited</source>
   <translation>Z drukarki, gdy oczekiwana jest etykieta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; strongly recommended; as Europe/Oslo</source>
   <translation>Odbiorcy; bardzo zalecana; np. Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; two letters, as nb</source>
   <translation>Odbiorcy; dwie litery, np. nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the shop's own system; unique</source>
   <translation>Z systemu sklepu; niepowtarzalna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Offsets of times</source>
   <translation>Przesunięcia czasu</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>On Orders</source>
   <translation>W Zamówieniach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>On a marketplace, the seller's number</source>
   <translation>Numer sprzedawcy, jeśli to marketplace</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
   <translation>Na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>On serial ports</source>
   <translation>Na portach szeregowych</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>On the ramp</source>
   <translation>Na rampie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>On the ramp since {time}</source>
   <translation>Na rampie od {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>On this desk</source>
   <translation>Na tym stanowisku</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once it stands on the ramp</source>
   <translation>Gdy stoi na rampie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once the label is scanned back</source>
   <translation>Gdy etykieta jest potwierdzona skanem</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>One file at a time</source>
   <translation>Jeden plik naraz</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>One file with versions, what this station finds wrong, counts and logs. It holds no key, no name, no address and no order's content. Look into it before you send it.</source>
   <translation>Jeden plik z wersjami, wykrytymi błędami stacji, licznikami i dziennikami. Nie zawiera kluczy, nazwisk, adresów ani treści zamówień. Przejrzyj go przed wysłaniem.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers.</source>
   <translation>Jedna etykieta mogłaby wyjść wiele razy. Niczego nie wysłano. Ustaw jej zasadę błędów na „stop printer” w drukarkach komputera.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>One of {choices}</source>
   <translation>Jedno z {choices}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>One of {words}</source>
   <translation>Jedno z {words}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel less</source>
   <translation>O jedną paczkę mniej</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel more</source>
   <translation>O jedną paczkę więcej</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>One too many</source>
   <translation>O jeden za dużo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>One word or more, with commas between them</source>
   <translation>Jedno słowo lub więcej, po przecinku</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Only a part of a code came</source>
   <translation>Dotarła tylko część kodu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Only a part of {code} came</source>
   <translation>Dotarła tylko część {code}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation>Tylko czyta, niczego nie zleca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Potwierdzić lub odrzucić można je tylko przez link z e-maila klienta.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
   <translation>Usuwa ją tylko to stanowisko, sama drukarka zostaje bez zmian. Esc ją zachowuje.</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Only to recipient</source>
   <translation>Tylko do rąk odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Only to the recipient (deprecated)</source>
   <translation>Tylko do rąk odbiorcy (wycofane)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Only to this person</source>
   <translation>Tylko do rąk tej osoby</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Only what is filled in is sent</source>
   <translation>Wysyłane są tylko wypełnione pola</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Only {came} of {all} signs came: half a scan</source>
   <translation>Dotarło tylko {came} z {all} znaków: pół skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only {}</source>
   <translation>Tylko {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Open</source>
   <translation>Otwórz</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access and make a login keychain.</source>
   <translation>Otwórz Keychain Access i utwórz pęk kluczy logowania.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access, unlock the login keychain, then try again.</source>
   <translation>Otwórz Keychain Access, odblokuj pęk kluczy logowania, potem spróbuj ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed</source>
   <translation>Otwórz Ustawienia, naciśnij F7, potem zeskanuj: układ klawiatury, prefiks, Enter i szybkość</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
   <translation>Otwórz numer z systemu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Open already</source>
   <translation>Już otwarte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Open it in Excel and save it again</source>
   <translation>Otwórz go w Excelu i zapisz ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Open the page in the browser</source>
   <translation>Otwórz stronę w przeglądarce</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Open the paper</source>
   <translation>Otwórz dokument</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operation</source>
   <translation>Operacja</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations</source>
   <translation>Operacje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations refer to it</source>
   <translation>Odwołują się do niego operacje</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Operators</source>
   <translation>Operatorzy</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Or the first one on the printed page.</source>
   <translation>Albo pierwszy z wydrukowanej strony.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Or type a PIN. F9 keeps it.</source>
   <translation>Albo wpisz PIN. F9 zapisuje.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Order</source>
   <translation>Zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Order book</source>
   <translation>Rejestr zamówień</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Order changed</source>
   <translation>Zamówienie zmieniono</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order is open</source>
   <translation>Zamówienie otwarte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation>Wiersz zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Order number</source>
   <translation>Numer zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Order number at the system</source>
   <translation>Numer zamówienia w systemie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order number in the address of a change</source>
   <translation>Numer zamówienia w adresie zmiany</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order number {reference} belongs to another order</source>
   <translation>Numer zamówienia {reference} należy do innego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation>Numery zamówień dostają prefiks, a zamówienia bez niego nigdy nie są zmieniane ani usuwane</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed</source>
   <translation>Zamówienie zlecone</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed, {price}</source>
   <translation>Zamówienie zlecone, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Order written down</source>
   <translation>Zamówienie zapisane</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>Order {carrier_order_id} is not in this order book</source>
   <translation>Zamówienia {carrier_order_id} nie ma w tym rejestrze zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}</source>
   <translation>Zamówienie {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Order {number} at {account}: {problem}</source>
   <translation>Zamówienie {number} w {account}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} at {carrier}. If you leave, it goes on by itself.</source>
   <translation>Zamówienie {number} w {carrier}. Po wyjściu trwa dalej samoczynnie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} goes by itself then. F9 places it now.</source>
   <translation>Zamówienie {number} pójdzie wtedy samo. F9 zleca je teraz.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is at {carrier}</source>
   <translation>Zamówienie {number} jest w {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is being changed</source>
   <translation>Zmiana zamówienia {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is cancelled at the carrier</source>
   <translation>Zamówienie {number} jest anulowane u przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {number} is deleted</source>
   <translation>Zamówienie {number} usunięto</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is in doubt</source>
   <translation>Zamówienie {number} jest niepewne</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is kept. No second one goes out.</source>
   <translation>Zamówienie {number} jest zachowane. Drugie nie wyjdzie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is open</source>
   <translation>Zamówienie {number} jest otwarte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is packed</source>
   <translation>Zamówienie {number} jest spakowane</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed, {n} labels missing. Press F9 to print.</source>
   <translation>
    <numerusform>Zamówienie {number} jest zlecone, brakuje {n} etykiety. Naciśnij F9, aby drukować.</numerusform>
    <numerusform>Zamówienie {number} jest zlecone, brakuje {n} etykiet. Naciśnij F9, aby drukować.</numerusform>
    <numerusform>Zamówienie {number} jest zlecone, brakuje {n} etykiet. Naciśnij F9, aby drukować.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed.</source>
   <translation>Zamówienie {number} jest zlecone.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is ready</source>
   <translation>Zamówienie {number} jest gotowe</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.</source>
   <translation>Zamówienie {number} · najbliższe to {window}. Shift F9 przyjmuje, ↑ ↓ wybierają inne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number}, {seconds} s</source>
   <translation>Zamówienie {number}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}: more of {carrier}</source>
   <translation>Zamówienie {number}: więcej z {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/ordering.py" />
   <source>Order {number}: {problem}</source>
   <translation>Zamówienie {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference}</source>
   <translation>Zamówienie {reference}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Order {reference} has no parcel {number}</source>
   <translation>Zamówienie {reference} nie ma paczki {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} holds a value that cannot be kept</source>
   <translation>Zamówienie {reference} zawiera wartość, której nie można zapisać</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is being placed, or it is not known whether it was</source>
   <translation>Zamówienie {reference} jest zlecane albo nie wiadomo, czy je zlecono</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is decided: {how}</source>
   <translation>Decyzja o zamówieniu {reference}: {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>Order {reference} is in the order book already</source>
   <translation>Zamówienie {reference} jest już w rejestrze zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is not open at the carrier</source>
   <translation>Zamówienie {reference} nie jest otwarte u przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/refresh_status.py" />
   <source>Order {reference} is not placed</source>
   <translation>Zamówienie {reference} nie jest zlecone</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference} is not placed, no carrier fetches it</source>
   <translation>Zamówienie {reference} nie jest zlecone, żaden przewoźnik go nie odbierze</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is not placed, yet this label exists</source>
   <translation>Zamówienie {reference} nie jest zlecone, a jednak ta etykieta istnieje</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is open on this desk</source>
   <translation>Zamówienie {reference} jest otwarte na tym stanowisku</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is packed</source>
   <translation>Zamówienie {reference} jest spakowane</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is placed already</source>
   <translation>Zamówienie {reference} jest już zlecone</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} is placed, once</source>
   <translation>Zamówienie {reference} zlecono, raz</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Order {reference} says something else in line {line}; none of it was taken</source>
   <translation>Zamówienie {reference} podaje co innego w wierszu {line}; niczego z niego nie przyjęto</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} stays in doubt. Nothing was sent.</source>
   <translation>Zamówienie {reference} pozostaje niepewne. Niczego nie wysłano.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {reference} waits in the packing queue</source>
   <translation>Zamówienie {reference} czeka w kolejce pakowania</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} was not ordered, a person says</source>
   <translation>Zamówienia {reference} nie zlecono, potwierdza osoba</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} was placed</source>
   <translation>Zamówienie {reference} zlecono</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}</source>
   <translation>Zamówienie {reference}, paczka {number} z {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}, {recipient}</source>
   <translation>Zamówienie {reference}, paczka {number} z {count}, {recipient}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Order {reference}, {state}</source>
   <translation>Zamówienie {reference}, {state}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
   <translation>Zamówienie {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order, print later</source>
   <translation>Zleć, drukuj później</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Ordered</source>
   <translation>Zamówiono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Ordered at</source>
   <translation>Czas zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Ordering</source>
   <translation>Zlecanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ordering at {carrier}</source>
   <translation>Trwa zlecanie w {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
   <translation>Zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders (*.csv *.txt *.xlsx *.json)</source>
   <translation>Zamówienia (*.csv *.txt *.xlsx *.json)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Orders are read by</source>
   <translation>Odczyt zamówień według</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Orders at the system</source>
   <translation>Zamówienia w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Orders at their systems</source>
   <translation>Zamówienia w systemach</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>Orders at this address are billed: it is {system}’s live one</source>
   <translation>Zamówienia pod tym adresem są płatne: to adres produkcyjny {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation>Zamówienia można odczytać</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders from a file</source>
   <translation>Zamówienia z pliku</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Orders here are billed</source>
   <translation>Zamówienia tu są płatne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders not shown</source>
   <translation>Zamówienia niewidoczne</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Orders nothing</source>
   <translation>Niczego nie zleca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Other</source>
   <translation>Inne</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Other copy</source>
   <translation>Inna</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation>Inne paczki</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Other printer</source>
   <translation>Inna drukarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation>Inna drukarka; klucz na ekranie Konta; operatorzy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Others may write into {folder}</source>
   <translation>Inni mogą zapisywać w {folder}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation>Inni odbiorcy wiadomości</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Our number</source>
   <translation>Nasz numer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Over size or weight</source>
   <translation>Ponadgabaryt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Own</source>
   <translation>Własny</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Own number of the shipment</source>
   <translation>Własny numer przesyłki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Own reference</source>
   <translation>Własna referencja</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, doorstep if wanted</source>
   <translation>Kod PIN, w razie życzenia pod drzwi</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, no doorstep</source>
   <translation>Kod PIN, nie pod drzwi</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation>Potrzebny PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>PIN of {name}</source>
   <translation>PIN: {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation>PIN: {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>PNG pictures</source>
   <translation>obrazy PNG</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation>Pakowanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Package</source>
   <translation>Opakowanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packed, Zebra</source>
   <translation>Spakowana, Zebra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation>Wykaz opakowań</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation>List pakunkowy</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip sent to {printer}</source>
   <translation>List pakunkowy wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Packing slip sent.</source>
   <translation>Wysłano list pakunkowy.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip {reference}</source>
   <translation>List pakunkowy {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packing slips</source>
   <translation>Listy pakunkowe</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
   <translation>Poprzednia strona</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Page {number}</source>
   <translation>Strona {number}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/page.py" />
   <source>Page {number} of {count}</source>
   <translation>Strona {number} z {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Page ↓</source>
   <translation>Strona ↓</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Pages, by its driver</source>
   <translation>Strony, przez sterownik</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Paid</source>
   <translation>Zapłacono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid at</source>
   <translation>Czas zapłaty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid by</source>
   <translation>Forma płatności</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid through</source>
   <translation>Zapłacono przez</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE</source>
   <translation>Pary przewoźnik i kod, np. porterbuddy=CODE, betakom=CODE</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper left</source>
   <translation>Zapas papieru</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's height</source>
   <translation>Wysokość papieru</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's width</source>
   <translation>Szerokość papieru</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>Papers</source>
   <translation>Dokumenty</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Parc.</source>
   <translation>Pacz.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcel</source>
   <translation>Paczka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Parcel number</source>
   <translation>Numer paczki</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Parcel number {identifier} of order {reference} belongs to order {other}</source>
   <translation>Numer paczki {identifier} z zamówienia {reference} należy do zamówienia {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Parcel {identifier}</source>
   <translation>Paczka {identifier}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Parcel {numbers} has no number: its scan cannot be confirmed.</source>
   <translation>Paczka {numbers} nie ma numeru: nie można potwierdzić jej skanu.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/records.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Parcel {number}</source>
   <translation>Paczka {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number} has constraints that the station cannot read. Sending removes them.</source>
   <translation>Paczka {number} ma ograniczenia, których stacja nie może odczytać. Wysłanie je usuwa.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Parcel {number} is missing</source>
   <translation>Brakuje paczki {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out</source>
   <translation>Etykieta paczki {number} wyszła</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out and is not used</source>
   <translation>Etykieta paczki {number} wyszła i nie jest używana</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label did not come out</source>
   <translation>Etykieta paczki {number} nie wyszła</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label given up</source>
   <translation>Etykieta paczki {number} porzucona</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label is tried again</source>
   <translation>Ponowna próba etykiety paczki {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label not printed on {printer}</source>
   <translation>Etykieta paczki {number} niewydrukowana na {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Parcel {number} label scanned back</source>
   <translation>Etykieta paczki {number} potwierdzona skanem</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label was sent</source>
   <translation>Etykietę paczki {number} wysłano</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label: not known whether it came out</source>
   <translation>Etykieta paczki {number}: nie wiadomo, czy wyszła</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp</source>
   <translation>Paczka {number} na rampie</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp, its label not scanned back before</source>
   <translation>Paczka {number} na rampie, etykieta wcześniej niepotwierdzona skanem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.</source>
   <translation>Paczka {number}: nie można przejąć {fields} w postaci, którą pokazuje Porterbuddy.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Parcel {number}: {refusal}. Ask the carrier about it.</source>
   <translation>Paczka {number}: {refusal}. Zapytaj przewoźnika.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Parcel {}</source>
   <translation>Paczka {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Parcel {} of {}</source>
   <translation>Paczka {} z {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>Parceldesk made a mistake</source>
   <translation>Parceldesk popełnił błąd</translation>
  </message>
  <message>
   <location filename="../../app/ui/mishap.py" />
   <source>Parceldesk made a mistake, and keeps running</source>
   <translation>Parceldesk popełnił błąd i działa dalej</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Parceldesk runs already</source>
   <translation>Parceldesk już działa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Parcels</source>
   <translation>Paczki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Parcels and lines</source>
   <translation>Paczki i wiersze</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>Parcels on the ramp today</source>
   <translation>Paczki na rampie dzisiaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Parcels that come later are scanned as before</source>
   <translation>Późniejsze paczki skanuje się jak dotąd</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcels: {count}</source>
   <translation>Paczki: {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation>Część zapytań na minutę; mniej od nich</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Partly done: the record is there, not all of its changes are</source>
   <translation>Wykonano częściowo: wpis jest, ale nie wszystkie jego zmiany</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Partly done: {account} did not take every parcel</source>
   <translation>Wykonano częściowo: nie wszystkie paczki przyjęte przez {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Partly done: {system} did not take every parcel</source>
   <translation>Wykonano częściowo: nie wszystkie paczki przyjęte przez {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation>ID partnera</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Parts of this label cannot be drawn</source>
   <translation>Nie można narysować części tej etykiety</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Paste</source>
   <translation>Wklejanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation>Wklej tutaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
   <translation>Płatność</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Payment confirmed to {account}</source>
   <translation>Płatność potwierdzono w {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Payment details</source>
   <translation>Dane płatności</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Pick-up</source>
   <translation>Odbiór</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Pick-up {time}, in {left}</source>
   <translation>Odbiór {time}, za {left}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Picked up</source>
   <translation>Odebrano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Picture's address</source>
   <translation>Adres obrazka</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Pictures are sent</source>
   <translation>Wysyłane obrazy</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Place</source>
   <translation>Zleć</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Place and print</source>
   <translation>Zleć i drukuj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the route</source>
   <translation>Miejsce na trasie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the sequence</source>
   <translation>Miejsce w kolejności</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Place orders</source>
   <translation>Zlecać zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed</source>
   <translation>Zlecone</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Placed already, labels to scan back</source>
   <translation>Już zlecone, etykiety do potwierdzenia skanem</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/place_order.py" />
   <source>Placed although {n} items were not scanned</source>
   <translation>
    <numerusform>Zlecono, choć nie zeskanowano {n} artykułu</numerusform>
    <numerusform>Zlecono, choć nie zeskanowano {n} artykułów</numerusform>
    <numerusform>Zlecono, choć nie zeskanowano {n} artykułów</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed, look</source>
   <translation>Zlecone, sprawdź</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Placed, no label</source>
   <translation>Zlecone, bez etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Placed, not printed</source>
   <translation>Zlecone, niewydrukowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Places nothing yet</source>
   <translation>Niczego jeszcze nie zleca</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation>Zlecanie przerwano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Plain</source>
   <translation>Zwykły</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/__init__.py" />
   <source>Porterbuddy</source>
   <translation>Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy answers with another order</source>
   <translation>Porterbuddy odpowiada innym zamówieniem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Porterbuddy asks for the recipient's code instead</source>
   <translation>Porterbuddy prosi zamiast tego o kod odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C</source>
   <translation>Porterbuddy przewozi w 8–25, 5–20 albo 2–25 °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.</source>
   <translation>Porterbuddy stosuje kontrolę przy drzwiach nieznaną stacji: „{word}”. Zostaje bez zmian.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}</source>
   <translation>Porterbuddy dostarczy {really}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}, not {promised}</source>
   <translation>Porterbuddy dostarczy {really}, nie {promised}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation>Porterbuddy nie wydaje tej etykiety</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not know this order</source>
   <translation>Porterbuddy nie zna tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy does not say whether a shipment number that is left out stays.</source>
   <translation>Porterbuddy nie mówi, czy pominięty numer przesyłki zostaje.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the parcels' numbers. They are those of the station's order.</source>
   <translation>Porterbuddy nie pokazuje numerów paczek. Podano numery z zamówienia w stacji.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the shipment number. It is sent only when it is entered here.</source>
   <translation>Porterbuddy nie pokazuje numeru przesyłki. Zostanie wysłany tylko wtedy, gdy go tu wpiszesz.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take the sender's place (HTTP {status})</source>
   <translation>Porterbuddy nie przyjmuje miejsca nadania (HTTP {status})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation>Porterbuddy nie przyjmuje tego klucza</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take this key; test and live keys differ</source>
   <translation>Porterbuddy nie przyjmuje tego klucza; klucz testowy i produkcyjny są różne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label for parcel {numbers}</source>
   <translation>Porterbuddy nie ma etykiety paczki {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
   <translation>Porterbuddy nie ma jeszcze etykiety</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy holds a minimum age of {age}. It stays.</source>
   <translation>Porterbuddy ma minimalny wiek {age}. Zostaje bez zmian.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy holds all of this already</source>
   <translation>Porterbuddy już to wszystko ma</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy holds an earlier version of this order</source>
   <translation>Porterbuddy ma wcześniejszą wersję tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy makes no labels as {kind}</source>
   <translation>Porterbuddy nie tworzy etykiet jako {kind}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation>Porterbuddy może mieć wcześniejszą wersję tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy no longer offers this window</source>
   <translation>Porterbuddy nie oferuje już tego okna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here.</source>
   <translation>Porterbuddy nie pokazuje temperatury żadnej paczki. Paczka, która ją ma, straci ją, jeśli nie zostanie tu wpisana.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.</source>
   <translation>Porterbuddy nie pokazuje temperatury. {own} dla paczki {number} to wartość zlecona przez stację.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the tracking link. It cannot be taken back.</source>
   <translation>Porterbuddy uznaje zamówienie za opłacone, realizuje je i nalicza opłatę, a odbiorcy wysyła potwierdzenie z linkiem do śledzenia. Nie można tego cofnąć.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy took the change: {n} parcels.</source>
   <translation>
    <numerusform>Porterbuddy przyjął zmianę: {n} paczka.</numerusform>
    <numerusform>Porterbuddy przyjął zmianę: {n} paczki.</numerusform>
    <numerusform>Porterbuddy przyjął zmianę: {n} paczek.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy's list of parcels is not overwritten unread</source>
   <translation>Lista paczek w Porterbuddy nie jest nadpisywana bez odczytu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Postal code</source>
   <translation>Kod pocztowy</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice</source>
   <translation>Ćwiczenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice on this machine</source>
   <translation>Ćwiczenie na tym komputerze</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Prefix of trial orders</source>
   <translation>Prefiks zamówień testowych</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Preset</source>
   <translation>Szablon</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Preset:</source>
   <translation>Szablon:</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Presets</source>
   <translation>Szablony</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets for groups of products</source>
   <translation>Szablony dla grup produktów</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets kept</source>
   <translation>Szablony zapisane</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Press + to add one.</source>
   <translation>Naciśnij +, aby dodać.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place and print.</source>
   <translation>Naciśnij F9, aby zlecić i drukować.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place.</source>
   <translation>Naciśnij F9, aby zlecić.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Price</source>
   <translation>Cena</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Price each</source>
   <translation>Cena za sztukę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Price for</source>
   <translation>Cena za</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Price in EUR</source>
   <translation>Cena w EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Price of one</source>
   <translation>Cena sztuki</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Print</source>
   <translation>Drukuj</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Print a copy</source>
   <translation>Drukuj kopię</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print a copy for another reason</source>
   <translation>Drukuj kopię z innego powodu</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label</source>
   <translation>Drukuj etykietę testową</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label and scan it: that proves its size.</source>
   <translation>Wydrukuj etykietę testową i zeskanuj ją: to potwierdza rozmiar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Print a test label, then scan it.</source>
   <translation>Wydrukuj etykietę testową, potem ją zeskanuj.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print again</source>
   <translation>Drukuj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; the command sheet</source>
   <translation>Drukuj ponownie, liczone: zniszczona; arkusz poleceń</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size</source>
   <translation>Drukuj z punktów w rzeczywistym rozmiarze</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size, {dpi} dpi</source>
   <translation>Drukuj z punktów w rzeczywistym rozmiarze, {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation>Drukować etykiety ponownie</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print packing slip</source>
   <translation>Drukuj list pakunkowy</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation>Serwer druku</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print the copy again</source>
   <translation>Drukuj kopię ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Print the label</source>
   <translation>Drukuj etykietę</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Print the page</source>
   <translation>Drukuj stronę</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Print the sheet</source>
   <translation>Drukuj arkusz</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printed on {printer} instead</source>
   <translation>Wydrukowano zamiast tego na {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Printed {time}</source>
   <translation>Wydrukowano {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Printer</source>
   <translation>Drukarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Printer ready</source>
   <translation>Drukarka gotowa</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}</source>
   <translation>Drukarka {printer}, zadanie {number}, paczka {parcel}, kopia {copy}, {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Printer {queue} has no paper of {size}</source>
   <translation>Drukarka {queue} nie ma papieru {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Printers</source>
   <translation>Drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Printing</source>
   <translation>Drukowanie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printing broke off</source>
   <translation>Drukowanie przerwano</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Prints here</source>
   <translation>Drukuje tutaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Products</source>
   <translation>Produkty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised for</source>
   <translation>Obiecano na</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised from</source>
   <translation>Obiecano od</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised until</source>
   <translation>Obiecano do</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Proven {}</source>
   <translation>Sprawdzono {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Proves it is on {place}</source>
   <translation>Dowodzi naklejenia: {place}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside and ask the carrier</source>
   <translation>Odstaw ją i zapytaj przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside. Scan the next parcel</source>
   <translation>Odstaw ją. Zeskanuj następną paczkę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its own box</source>
   <translation>Odłóż ją na jej własny karton</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its shelf. Nothing was counted.</source>
   <translation>Odłóż go na półkę. Niczego nie policzono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Put it on the scale</source>
   <translation>Połóż na wadze</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation>Napraw to</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Put labels of {label} into the printer</source>
   <translation>Włóż etykiety {label} do drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation>Naprawiono, zeskanuj jeszcze raz</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put the box aside. Scan the next order</source>
   <translation>Odstaw karton. Zeskanuj następne zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Put the parcel on it.</source>
   <translation>Połóż na niej paczkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
   <translation>Kod QR testu</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>QR model 1 is drawn as model 2</source>
   <translation>QR model 1 jest rysowany jako model 2</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Qty</source>
   <translation>Ilość</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue</source>
   <translation>Kolejka</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue of a print service</source>
   <translation>Kolejka usługi druku</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} did not print</source>
   <translation>Kolejka {queue} nie wydrukowała</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} gave the job up</source>
   <translation>Kolejka {queue} porzuciła zadanie</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Queue {queue} has no paper of {size}</source>
   <translation>Kolejka {queue} nie ma papieru {size}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for pages, not for printer bytes</source>
   <translation>Kolejka {queue} jest dla stron, nie dla bajtów drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for printer bytes, not for pages</source>
   <translation>Kolejka {queue} jest dla bajtów drukarki, nie dla stron</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is stopped</source>
   <translation>Kolejka {queue} jest zatrzymana</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} sends a job again by itself when the printer breaks off</source>
   <translation>Kolejka {queue} sama wysyła zadanie ponownie, gdy drukarka przerwie</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} takes no jobs</source>
   <translation>Kolejka {queue} nie przyjmuje zadań</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
   <translation>Limit wyczerpany</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>REHEARSAL</source>
   <translation>PRÓBA</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>RTS/CTS</source>
   <translation>RTS/CTS</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Reached by</source>
   <translation>Połączenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Read again</source>
   <translation>Odczytaj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order again and look at it.</source>
   <translation>Odczytaj zamówienie ponownie i sprawdź je.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order first.</source>
   <translation>Najpierw odczytaj zamówienie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation>Odczyt {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/presenter.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Ready</source>
   <translation>Gotowe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation>Gotowe do odbioru</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Ready for pickup</source>
   <translation>Gotowe do odbioru</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ready, go on</source>
   <translation>Gotowe, dalej</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Reason</source>
   <translation>Powód</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation>Powód anulowania</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>Receipts are not drawn on screen</source>
   <translation>Paragony nie są rysowane na ekranie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Recipient</source>
   <translation>Odbiorca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation>Odbiorca potwierdza odbiór</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's e-mail</source>
   <translation>E-mail odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's phone</source>
   <translation>Telefon odbiorcy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Recipient, to</source>
   <translation>Odbiorca, do</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
   <translation>Odbiorcy dostają wiadomości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get none for these parcels</source>
   <translation>Odbiorcy nie dostają wiadomości o tych paczkach</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>Record at {account}</source>
   <translation>Wpis w {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Redirect address</source>
   <translation>Adres przekierowania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Refresh token</source>
   <translation>Refresh token</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Refused</source>
   <translation>Odrzucone</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
   <translation>Odrzucone wiersze</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Refused, nothing was ordered</source>
   <translation>Odrzucono, niczego nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Regular</source>
   <translation>Zwykły</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Rehearsal, in memory</source>
   <translation>Próba, w pamięci</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Rehearsal, in the sandbox's memory</source>
   <translation>Próba, w pamięci piaskownicy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay</source>
   <translation>Przekaźnik</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay's port on this computer</source>
   <translation>Port przekaźnika na tym komputerze</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove</source>
   <translation>Usuń</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
   <translation>Usuń karton {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove {}</source>
   <translation>Usuń {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove {}?</source>
   <translation>Usunąć {}?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Removing</source>
   <translation>Usuwanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Renew now</source>
   <translation>Odnów teraz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Renewed by itself at {time:%H:%M} UTC</source>
   <translation>Odnowiony samoczynnie o {time:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
   <translation>Zastąp klucz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Replace line item</source>
   <translation>Zamień pozycję</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Request fields</source>
   <translation>Pola zapytania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests a minute</source>
   <translation>Zapytań na minutę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Requests a second</source>
   <translation>Zapytań na sekundę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests at once</source>
   <translation>Zapytań naraz</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require id</source>
   <translation>Wymagany dowód</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require pin</source>
   <translation>Wymagany PIN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Return</source>
   <translation>Zwrot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Role</source>
   <translation>Rola</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Route</source>
   <translation>Trasa</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Run lengths, clones</source>
   <translation>Długości serii, klony</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>SICS</source>
   <translation>SICS</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Said so itself {} ago</source>
   <translation>Sama tak podała {} temu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Same code within, ms</source>
   <translation>Ten sam kod w ciągu, ms</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation>Zapisz jako plik</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Save it</source>
   <translation>Zapisz</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx without a password, or as CSV UTF-8</source>
   <translation>Zapisz go jako .xlsx bez hasła albo jako CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx, or as CSV UTF-8</source>
   <translation>Zapisz go jako .xlsx albo jako CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Save it as UTF-8</source>
   <translation>Zapisz go jako UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation>Zapisz arkusz poleceń</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Save the file as CSV UTF-8</source>
   <translation>Zapisz plik jako CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation>Zapisz dokument</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Saved as {file}</source>
   <translation>Zapisano jako {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation>Zapisano jako {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Scale</source>
   <translation>Waga</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
   <translation>Złącze wagi</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Scan a label to settle it</source>
   <translation>Zeskanuj etykietę, aby to wyjaśnić</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan a test label</source>
   <translation>Zeskanuj etykietę testową</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Scan an order</source>
   <translation>Zeskanuj zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan an order or a label of this desk</source>
   <translation>Zeskanuj zamówienie lub etykietę tego stanowiska</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan an order, or press its number.</source>
   <translation>Zeskanuj zamówienie albo naciśnij jego numer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Scan any label or order</source>
   <translation>Zeskanuj etykietę lub zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan each item</source>
   <translation>Skanuj każdy artykuł</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Scan it on its box.</source>
   <translation>Zeskanuj ją na kartonie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan it once more</source>
   <translation>Zeskanuj jeszcze raz</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Scan its number again, or search for it.</source>
   <translation>Zeskanuj jego numer ponownie albo wyszukaj.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan one of these</source>
   <translation>Zeskanuj jeden z tych</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Scan parcel after parcel</source>
   <translation>Skanuj paczkę po paczce</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
   <translation>Zeskanuj kod z ekranu</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Scan the first parcel</source>
   <translation>Zeskanuj pierwszą paczkę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the items of {reference}</source>
   <translation>Zeskanuj artykuły z {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label</source>
   <translation>Zeskanuj etykietę</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label on parcel {number}</source>
   <translation>Zeskanuj etykietę na paczce {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the label on the box</source>
   <translation>Zeskanuj etykietę na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next label</source>
   <translation>Zeskanuj następną etykietę</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next order</source>
   <translation>Zeskanuj następne zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the next parcel</source>
   <translation>Zeskanuj następną paczkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Scan the parcel again</source>
   <translation>Zeskanuj paczkę ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan the test label</source>
   <translation>Zeskanuj etykietę testową</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Scan their badge</source>
   <translation>Zeskanuj identyfikator tej osoby</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan them one after the other. Settings, F7, mends it for good</source>
   <translation>Skanuj je jeden po drugim. Ustawienia, F7, naprawia to na stałe</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
   <translation>Zeskanuj identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Scan your badge, then scan again</source>
   <translation>Zeskanuj identyfikator, potem skanuj ponownie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan {n} more items</source>
   <translation>
    <numerusform>Zeskanuj jeszcze {n} artykuł</numerusform>
    <numerusform>Zeskanuj jeszcze {n} artykuły</numerusform>
    <numerusform>Zeskanuj jeszcze {n} artykułów</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Scanned</source>
   <translation>Zeskanowano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned at the hub</source>
   <translation>Zeskanowano w sortowni</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned here</source>
   <translation>Zeskanowano tutaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>Scanner</source>
   <translation>Skaner</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanner test</source>
   <translation>Test skanera</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanner {}</source>
   <translation>Skaner {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanners</source>
   <translation>Skanery</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanners that type</source>
   <translation>Skanery jako klawiatura</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scans are taken along and go to the packing desk.</source>
   <translation>Skany są przyjmowane i trafiają na stanowisko pakowania.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Scope</source>
   <translation>Zakres</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Search orders</source>
   <translation>Szukaj zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Searching, {} s</source>
   <translation>Wyszukiwanie, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Seconds a parcel</source>
   <translation>Sekundy na paczkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Seconds a parcel, the last 14 days</source>
   <translation>Sekundy na paczkę, ostatnie 14 dni</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret</source>
   <translation>Sekret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret is</source>
   <translation>Postać sekretu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Secret not tried</source>
   <translation>Sekret niesprawdzony</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Section</source>
   <translation>Sekcja</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>See below. Nothing was changed.</source>
   <translation>Patrz niżej. Niczego nie zmieniono.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Seller</source>
   <translation>Sprzedawca</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send</source>
   <translation>Wyślij</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send agent_adress, too</source>
   <translation>Wysyłaj też agent_adress</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Send an empty list of loads on purpose</source>
   <translation>Celowo wyślij pustą listę ładunków</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Send it again: Betakom knows it by your number and makes no second one.</source>
   <translation>Wyślij ponownie: Betakom rozpozna je po numerze i nie utworzy drugiego.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the number again with a deletion</source>
   <translation>Wysyłaj numer ponownie przy usuwaniu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again</source>
   <translation>Wyślij to samo ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again, {}</source>
   <translation>Wyślij to samo ponownie, {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the time of a status</source>
   <translation>Wysyłaj czas statusu</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {n} changes</source>
   <translation>
    <numerusform>Wyślij {n} zmianę</numerusform>
    <numerusform>Wyślij {n} zmiany</numerusform>
    <numerusform>Wyślij {n} zmian</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sender</source>
   <translation>Nadawca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's address</source>
   <translation>Adres nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's e-mail</source>
   <translation>E-mail nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's phone</source>
   <translation>Telefon nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Sending</source>
   <translation>Wysyłanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Sending a test label to {}</source>
   <translation>Wysyłanie etykiety testowej do {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends after a code</source>
   <translation>Wysyła po kodzie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
   <translation>Wysyła artykuły także pod starymi nazwami</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends before a code</source>
   <translation>Wysyła przed kodem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sent</source>
   <translation>Wysyłane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Sent on</source>
   <translation>Wysłano dnia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Sent only if it is a whole number</source>
   <translation>Wysyłany tylko jako liczba całkowita</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Sent to the carrier</source>
   <translation>Wysłano do przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to the printer {time}</source>
   <translation>Wysłano do drukarki {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Sent to the printer.</source>
   <translation>Wysłano do drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent to {printer}</source>
   <translation>Wysłano do {printer}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to {printer}, {sent} of {n} labels.</source>
   <translation>
    <numerusform>Wysłano do {printer}: {sent} z {n} etykiety.</numerusform>
    <numerusform>Wysłano do {printer}: {sent} z {n} etykiet.</numerusform>
    <numerusform>Wysłano do {printer}: {sent} z {n} etykiet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent to {system} at {time}</source>
   <translation>Wysłano do {system} o {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Sent with</source>
   <translation>Wysłano przez</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent {time}</source>
   <translation>Wysłano {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent, not scanned</source>
   <translation>Wysłane, bez skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial line</source>
   <translation>Złącze szeregowe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial number</source>
   <translation>Numer seryjny</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Serial port</source>
   <translation>Port szeregowy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Set one up on the Accounts page; orders that were placed are opened from Orders with F7.</source>
   <translation>Skonfiguruj konto na ekranie Konta; zlecone zamówienia otwiera się z Zamówień przez F7.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set the dots an inch on the printer's page</source>
   <translation>Ustaw punkty na cal na stronie drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set them on the printer's page.</source>
   <translation>Ustaw je na stronie drukarki.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/section_list.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings</source>
   <translation>Ustawienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings kept</source>
   <translation>Ustawienia zapisane</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Settings, F7, finds it out and mends it</source>
   <translation>Ustawienia, F7, wykrywa to i naprawia</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Settle</source>
   <translation>Wyjaśnij</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Settle it</source>
   <translation>Wyjaśnij</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Settle it under In doubt, Alt 5</source>
   <translation>Wyjaśnij na liście Niepewne, Alt 5</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Settle it under In doubt, then scan it again</source>
   <translation>Wyjaśnij na liście Niepewne, potem zeskanuj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation>Podstawa rozliczenia</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: nothing was ordered</source>
   <translation>Wyjaśniono: niczego nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed</source>
   <translation>Wyjaśniono: zamówienie zlecone</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed, {price}</source>
   <translation>Wyjaśniono: zamówienie zlecone, {price}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
   <translation>Udostępniane</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Shift the other way round</source>
   <translation>Shift odwrotnie</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Ship by</source>
   <translation>Wysłać do</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Shipment number</source>
   <translation>Numer przesyłki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Shipping</source>
   <translation>Wysyłka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shipping costs</source>
   <translation>Koszty wysyłki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shop's address</source>
   <translation>Adres sklepu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Shorten the notes or the packing list.</source>
   <translation>Skróć uwagi albo wykaz opakowań.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Shown by the system now</source>
   <translation>System już to pokazuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Sides in cm</source>
   <translation>Boki w cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sides of packages in</source>
   <translation>Jednostka wymiarów opakowań</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/page.py" />
   <source>Sign in</source>
   <translation>Zaloguj</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign in again</source>
   <translation>Zaloguj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Sign in first</source>
   <translation>Najpierw zaloguj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Sign in on the Accounts screen.</source>
   <translation>Zaloguj na ekranie Konta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation>Zaloguj ponownie do Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Sign in to Windows again, then try again.</source>
   <translation>Zaloguj ponownie do Windows, potem spróbuj jeszcze raz.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Sign out</source>
   <translation>Wyloguj</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation>Wyloguj, gdy stanowisko pyta, kto pakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sign-in</source>
   <translation>Logowanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Signature</source>
   <translation>Podpis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signature written as</source>
   <translation>Zapis podpisu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Signed in</source>
   <translation>Zalogowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>Signing in</source>
   <translation>Logowanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signing, advanced: change it only when Betakom does</source>
   <translation>Podpis, zaawansowane: zmieniać tylko wtedy, gdy robi to Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs as documented</source>
   <translation>Podpis zgodny z dokumentacją</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs in its own way</source>
   <translation>Podpis we własnej postaci</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Silent, flash</source>
   <translation>Cichy, błysk</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Size</source>
   <translation>Wymiary</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Size of all text</source>
   <translation>Rozmiar całego tekstu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Size of parcel {}</source>
   <translation>Wymiary paczki {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Slip</source>
   <translation>List</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
   <translation>Slot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Small</source>
   <translation>Mały</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Somebody must be able to change the set-up</source>
   <translation>Ktoś musi móc zmieniać konfigurację</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Something answers</source>
   <translation>Coś odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Something else answers at this address</source>
   <translation>Pod tym adresem odpowiada coś innego</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Something is changed. F9 keeps it.</source>
   <translation>Są zmiany. F9 zapisuje.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Something is under way</source>
   <translation>Coś jest w toku</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Something is wrong</source>
   <translation>Coś jest nie tak</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Something must be mended first</source>
   <translation>Najpierw trzeba coś poprawić</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Something wrong with the paper?</source>
   <translation>Coś nie tak z papierem?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, in the system's own word</source>
   <translation>Sortowanie, słowem systemu</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, its own word</source>
   <translation>Sortowanie, słowo systemu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Sound</source>
   <translation>Dźwięk</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Speaks</source>
   <translation>Protokół</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Special taxes</source>
   <translation>Podatki specjalne</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Speed</source>
   <translation>Prędkość</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Speed, inch/s</source>
   <translation>Prędkość, cal/s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Split it</source>
   <translation>Podziel go</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Spoilt</source>
   <translation>Zniszczona</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Spoilt, print again</source>
   <translation>Zniszczona, drukuj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Spot</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} cannot be read, so the route is left out: it is expected to stay as it is</source>
   <translation>Nie można odczytać punktu {number}, więc pominięto trasę: powinna pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} has a time zone that this computer does not know: its times stand in UTC</source>
   <translation>Punkt {number} ma strefę czasową nieznaną na tym komputerze: jego godziny są w UTC</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number}: who is told of the tracking is not taken over</source>
   <translation>Punkt {number}: nie przejęto, kto jest powiadamiany o śledzeniu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation>Piętrowalny</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop.</source>
   <translation>Uruchom magazyn haseł tego użytkownika, np. gnome-keyring lub KWallet, i zaloguj do pulpitu.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start the service “Credential Manager” in Windows.</source>
   <translation>Uruchom usługę „Credential Manager” w Windows.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation>W każdym punkcie od 1</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>State</source>
   <translation>Stan</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, in the system's own word</source>
   <translation>Status, słowem systemu</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, its own word</source>
   <translation>Status, słowo systemu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Stick it on,</source>
   <translation>Naklej ją,</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Store at °C</source>
   <translation>Przechowywać w °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Stored and read back</source>
   <translation>Zapisane i odczytane z powrotem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Street</source>
   <translation>Ulica</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Street addresses</source>
   <translation>Adresy z ulicą</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Street and number</source>
   <translation>Ulica i numer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as credit card</source>
   <translation>Np. karta kredytowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as webshop</source>
   <translation>Np. sklep internetowy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Suggested in orders</source>
   <translation>Podpowiadane w zamówieniach</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Support</source>
   <translation>Wsparcie</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Swedish</source>
   <translation>szwedzki</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Switch it off and on, or type the weight.</source>
   <translation>Wyłącz ją i włącz albo wpisz wagę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Systems</source>
   <translation>Systemy</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>TEST</source>
   <translation>TEST</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Tags</source>
   <translation>Tagi</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Take into the queue</source>
   <translation>Weź do kolejki</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Take it</source>
   <translation>Przyjmij</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Take it off, and type the weight.</source>
   <translation>Zdejmij paczkę i wpisz wagę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Take its cable out and put it in again.</source>
   <translation>Wyjmij kabel i włóż go ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Take orders from a file</source>
   <translation>Wczytaj zamówienia z pliku</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Take the chosen parcel away</source>
   <translation>Usuń wybraną paczkę</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Take the weight</source>
   <translation>Przyjmij wagę</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
   <translation>Przyjmij ten adres</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Take this one out again. Nothing was counted.</source>
   <translation>Wyjmij ten z powrotem. Niczego nie policzono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Take {names} off the ramp, nobody fetches it.</source>
   <translation>Zdejmij {names} z rampy, nikt tego nie odbierze.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Take {weight}</source>
   <translation>Przyjmij {weight}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Taken</source>
   <translation>Przyjęto</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Taken back: {step}</source>
   <translation>Cofnięto: {step}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in</source>
   <translation>Wczytano</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in from {source}</source>
   <translation>Wczytano z {source}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>Taken out of the queue</source>
   <translation>Zdjęto z kolejki</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Taken where an order itself says nothing; the first one that fits counts.</source>
   <translation>Używane, gdy zamówienie samo nic nie podaje; liczy się pierwszy pasujący.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Taxes</source>
   <translation>Podatki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Temperatures must not be changed once labels are printed.</source>
   <translation>Po wydrukowaniu etykiet nie wolno zmieniać temperatur.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Test and live keys differ: the address belongs to one account.</source>
   <translation>Klucz testowy i produkcyjny są różne: adres należy do jednego konta.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation>Kod testowy zeskanowany: rozmiar i głowica są w porządku.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/media.py" />
   <location filename="../../app/workflows/prove_printer.py" />
   <source>Test label</source>
   <translation>Etykieta testowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Test vector {vector}…</source>
   <translation>Wektor testowy {vector}…</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Test, not billed</source>
   <translation>Test, bez opłat</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>Text with names in braces, as {timestamp}.{body}</source>
   <translation>Tekst z nazwami w klamrach, np. {timestamp}.{body}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>That is no badge of this desk</source>
   <translation>To nie jest identyfikator tego stanowiska</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The Api-key: letters, digits and signs without spaces</source>
   <translation>Api-key: litery, cyfry i znaki bez spacji</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation>Błędny PIN</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>The README lists all columns</source>
   <translation>README podaje wszystkie kolumny</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>The Windows print service does not answer</source>
   <translation>Usługa druku Windows nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The access is being renewed</source>
   <translation>Trwa odnawianie dostępu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>The account may not read orders; granted: {granted}</source>
   <translation>Konto nie może czytać zamówień; przyznano: {granted}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The account {account} is not used like this.</source>
   <translation>Konta {account} nie używa się w ten sposób.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>The account's advanced options change the signature</source>
   <translation>Opcje zaawansowane konta zmieniają podpis</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <source>The account's name</source>
   <translation>Nazwa konta</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>The address ends before the “?”</source>
   <translation>Adres kończy się przed „?”</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The address is missing, as 192.168.1.40</source>
   <translation>Brak adresu, np. 192.168.1.40</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>The amendment holds nothing</source>
   <translation>Zmiana niczego nie zawiera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>The answer cannot be read</source>
   <translation>Nie można odczytać odpowiedzi</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The answer from {system} cannot be read</source>
   <translation>Nie można odczytać odpowiedzi z {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The answer to the last renewal was lost, and its token works only once.</source>
   <translation>Odpowiedź na ostatnie odnowienie zaginęła, a jej token działa tylko raz.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The barcode of this label cannot be read at {dpi} dpi</source>
   <translation>Kodu kreskowego tej etykiety nie można odczytać przy {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation>Niebieska akcja</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier also answered with number {number}</source>
   <translation>Przewoźnik odpowiedział też numerem {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/sheets.py" />
   <source>The carrier asks for {n} copies; one is printed</source>
   <translation>
    <numerusform>Przewoźnik chce {n} kopii; drukowana jest jedna</numerusform>
    <numerusform>Przewoźnik chce {n} kopii; drukowana jest jedna</numerusform>
    <numerusform>Przewoźnik chce {n} kopii; drukowana jest jedna</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>The carrier cancelled order {reference}</source>
   <translation>Przewoźnik anulował zamówienie {reference}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>The carrier did not take {n} scans</source>
   <translation>
    <numerusform>Przewoźnik nie przyjął {n} skanu</numerusform>
    <numerusform>Przewoźnik nie przyjął {n} skanów</numerusform>
    <numerusform>Przewoźnik nie przyjął {n} skanów</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier does not know this parcel number</source>
   <translation>Przewoźnik nie zna tego numeru paczki</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation>Przewoźnik nie mówi, czy ma zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The carrier is asked</source>
   <translation>Trwa zapytanie do przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The carrier is asked by itself. See In doubt, Alt 5.</source>
   <translation>Stacja sama pyta przewoźnika. Zobacz Niepewne, Alt 5.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>The carrier is being told.</source>
   <translation>Trwa powiadamianie przewoźnika.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation>Przewoźnik dowiaduje się o paczce</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>The carrier says “{status}”</source>
   <translation>Przewoźnik podaje „{status}”</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>The carrier shows all of it</source>
   <translation>Przewoźnik pokazuje wszystko</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation>Przewoźnik mówi o innych paczkach niż mu podano</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier was not reached, nothing was ordered</source>
   <translation>Brak połączenia z przewoźnikiem, niczego nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The carriers are being asked</source>
   <translation>Trwa zapytanie do przewoźników</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>The certificate: {reason}</source>
   <translation>Certyfikat: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation>Nie można odczytać certyfikatów urzędu certyfikacji magazynu</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The chosen keyring keeps secrets in no safe place</source>
   <translation>Wybrany magazyn haseł nie przechowuje sekretów bezpiecznie</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The chosen one</source>
   <translation>Wybrana</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The city</source>
   <translation>Miejscowość</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>The clocks jump over this time there</source>
   <translation>Zmiana czasu pomija tam tę godzinę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>The code is {other}: the scanner {how}</source>
   <translation>Kod to {other}: skaner {how}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The complete list of parcels is needed: there is none</source>
   <translation>Potrzebna jest pełna lista paczek: nie ma jej</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation>Pełna lista: czego na niej nie ma, zostaje usunięte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The connector “{name}” in {folder} cannot be used</source>
   <translation>Nie można użyć łącznika „{name}” z {folder}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The consolidated offer no longer held, and the best available time was booked. The order stands.</source>
   <translation>Oferta łączona wygasła, zarezerwowano najlepszy dostępny termin. Zamówienie pozostaje ważne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The deletion of {number} is not visible yet</source>
   <translation>Usunięcie {number} nie jest jeszcze widoczne</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window cannot be asked for again</source>
   <translation>O okno dostawy nie można zapytać ponownie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window costs {price} now</source>
   <translation>Okno dostawy kosztuje teraz {price}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
   <translation>Okno dostawy wygasło</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window is no longer offered</source>
   <translation>Okno dostawy nie jest już oferowane</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>The desk says that it does not know 1234567890</source>
   <translation>Stanowisko mówi, że nie zna 1234567890</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>The details were taken</source>
   <translation>Dane zostały przyjęte</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The device is missing, as /dev/ttyS0 or COM3</source>
   <translation>Brak urządzenia, np. /dev/ttyS0 lub COM3</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk does not take what is written</source>
   <translation>Dysk nie przyjmuje zapisu</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk is full</source>
   <translation>Dysk jest pełny</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>The document cannot be drawn</source>
   <translation>Nie można narysować dokumentu</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The dots an inch of this printer are not known</source>
   <translation>Nie są znane punkty na cal tej drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The dots of this picture do not tell its size</source>
   <translation>Punkty tego obrazu nie mówią, jaki ma rozmiar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The draft {number} was accepted.</source>
   <translation>Szkic {number} został przyjęty.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>The e-mail address</source>
   <translation>Adres e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The e-mail address; tick “No e-mail” to erase it at parcelLab</source>
   <translation>Adres e-mail; zaznacz „Bez e-maila”, aby usunąć go z parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/windows.py" />
   <source>The end lies before the start</source>
   <translation>Koniec jest przed początkiem</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be read</source>
   <translation>Nie można odczytać pliku</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be written</source>
   <translation>Nie można zapisać pliku</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file has more than {most} rows</source>
   <translation>Plik ma więcej niż {most} wierszy</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file has no header line</source>
   <translation>Plik nie ma wiersza nagłówka</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>The file holds bytes that are no text</source>
   <translation>Plik zawiera bajty, które nie są tekstem</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file holds no order</source>
   <translation>Plik nie zawiera zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file is larger than 20 MB</source>
   <translation>Plik jest większy niż 20 MB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is nested too deep</source>
   <translation>Plik jest zbyt głęboko zagnieżdżony</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is no Excel file</source>
   <translation>To nie jest plik Excela</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is not UTF-8 text</source>
   <translation>Plik nie jest tekstem UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is not readable as one of Excel's</source>
   <translation>Nie można odczytać pliku jako pliku Excela</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file needs more memory than a file of orders may</source>
   <translation>Plik wymaga więcej pamięci niż wolno plikowi zamówień</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to read</source>
   <translation>Odczyt pliku trwa ponad {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to write</source>
   <translation>Zapis pliku trwa ponad {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file unpacks to more than 300 MB</source>
   <translation>Plik po rozpakowaniu ma ponad 300 MB</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The file {file} is put into the printer</source>
   <translation>Plik {file} jest zapisywany w drukarce</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The first line names the columns</source>
   <translation>Pierwszy wiersz podaje nazwy kolumn</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/drawing.py" />
   <source>The first of {n} labels</source>
   <translation>
    <numerusform>Pierwsza z {n} etykiety</numerusform>
    <numerusform>Pierwsza z {n} etykiet</numerusform>
    <numerusform>Pierwsza z {n} etykiet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <source>The first that fits an order is taken.</source>
   <translation>Używany jest pierwszy, który pasuje do zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The first version stands there. Decline it and post it with a new number if it is not right.</source>
   <translation>Jest tam pierwsza wersja. Jeśli jest błędna, odrzuć ją i wyślij z nowym numerem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The folder is missing</source>
   <translation>Brak folderu</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>The folder {folder} cannot be made</source>
   <translation>Nie można utworzyć folderu {folder}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font that was last called by its name is the printer's own</source>
   <translation>Czcionka wywołana ostatnio po nazwie jest własną czcionką drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own</source>
   <translation>Czcionka {file} jest własną czcionką drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own, here called {letter}</source>
   <translation>Czcionka {file} jest własną czcionką drukarki, tu jako {letter}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
   <translation>Formularz jest na początku pusty. Niewypełnione pola nie są wysyłane.</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>The format {name} lies in the printer and is not drawn</source>
   <translation>Format {name} leży w drukarce i nie jest rysowany</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The graphic {name} lies in the printer and is not drawn</source>
   <translation>Grafika {name} leży w drukarce i nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The house number</source>
   <translation>Numer domu</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>The ink reaches to {size}</source>
   <translation>Druk sięga {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice does not lie at Transiteo</source>
   <translation>Faktura nie leży w Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice is not there</source>
   <translation>Faktury nie ma</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>The job is empty</source>
   <translation>Zadanie jest puste</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job is still in queue {queue}</source>
   <translation>Zadanie jest nadal w kolejce {queue}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was in queue {queue}; it is not known whether it came out. Look at the printer.</source>
   <translation>Zadanie było w kolejce {queue}; nie wiadomo, czy wyszło. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. It is not known whether something came out. Look at the printer.</source>
   <translation>Zadanie cofnięto, więc później nic nie wyjdzie. Nie wiadomo, czy coś wyszło. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. Nothing came out. Look at the printer.</source>
   <translation>Zadanie cofnięto, więc później nic nie wyjdzie. Nic nie wyszło. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation>Klucz trafia do magazynu haseł</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>The key: letters, digits and signs without spaces</source>
   <translation>Klucz: litery, cyfry i znaki bez spacji</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/presenter.py" />
   <source>The keyboard's scanner</source>
   <translation>Skaner jako klawiatura</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring did not do it</source>
   <translation>Magazyn haseł tego nie wykonał</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring does not answer</source>
   <translation>Magazyn haseł nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring is locked</source>
   <translation>Magazyn haseł jest zablokowany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of price is too long: it is left out and expected to stay as it is</source>
   <translation>Rodzaj ceny jest za długi: pominięto go i powinien pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of transport is too long: it is left out and expected to stay as it is</source>
   <translation>Rodzaj transportu jest za długi: pominięto go i powinien pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label asks for more than any label needs: the rest is not drawn</source>
   <translation>Etykieta wymaga więcej niż jakakolwiek inna: reszta nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation>Nie można narysować etykiety</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>The label cannot be written into its folder</source>
   <translation>Nie można zapisać etykiety w jej folderze</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out mirrored</source>
   <translation>Etykieta wychodzi w odbiciu lustrzanym</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out upside down</source>
   <translation>Etykieta wychodzi do góry nogami</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label for {reference} came out, the packer says</source>
   <translation>Etykieta do {reference} wyszła, potwierdza pakowacz</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation>Trwa rysowanie etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label is being sent once more</source>
   <translation>Trwa ponowne wysyłanie etykiety</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation>Sama etykieta jest zachowana.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of order {reference}, parcel {number}, is the same: look before it goes on</source>
   <translation>Etykieta zamówienia {reference}, paczka {number}, jest taka sama: sprawdź przed naklejeniem</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was printed before</source>
   <translation>Etykietę paczki {number} już drukowano</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was sent to {printer} before</source>
   <translation>Etykietę paczki {number} już wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The label says that it is larger than the media; only white paper was cut off</source>
   <translation>Etykieta podaje rozmiar większy niż materiał; ucięto tylko biały papier</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>The label says {found} instead of {wanted}</source>
   <translation>Etykieta podaje {found} zamiast {wanted}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The label was on its way to {printer}</source>
   <translation>Etykieta była w drodze do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation>Adres etykiety prowadzi poza Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The labels are being fetched</source>
   <translation>Trwa pobieranie etykiet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels are tried again</source>
   <translation>Ponowna próba etykiet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out</source>
   <translation>Etykiety wyszły</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out and are not used</source>
   <translation>Etykiety wyszły i nie są używane</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels did not come out</source>
   <translation>Etykiety nie wyszły</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels given up</source>
   <translation>Etykiety porzucone</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels not printed on {printer}</source>
   <translation>Etykiety niewydrukowane na {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The labels of {reference} are being sent to the printer</source>
   <translation>Etykiety {reference} są wysyłane do drukarki</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were printed before</source>
   <translation>Etykiety już drukowano</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels were sent</source>
   <translation>Etykiety wysłano</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were sent to {printer} before</source>
   <translation>Etykiety już wysłano do {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels: not known whether it came out</source>
   <translation>Etykiety: nie wiadomo, czy wyszły</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last item's scan, or the last change of the parcels</source>
   <translation>Skan ostatniego artykułu albo ostatnia zmiana paczek</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last label; counted as a copy</source>
   <translation>Ostatnia etykieta; liczona jako kopia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The last order is announced</source>
   <translation>Ostatnie zamówienie jest zgłoszone</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The line to {system} is not safe</source>
   <translation>Połączenie z {system} nie jest bezpieczne</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/dotted.py" />
   <source>The list has {n} entries, counted from 0; the next is {n}</source>
   <translation>
    <numerusform>Lista ma {n} wpis, liczony od 0; następny to {n}</numerusform>
    <numerusform>Lista ma {n} wpisy, liczone od 0; następny to {n}</numerusform>
    <numerusform>Lista ma {n} wpisów, liczonych od 0; następny to {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.</source>
   <translation>Lista paczek zastępuje tę w Porterbuddy: wymiary, wagi, temperatury i numery.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation>Trwa drukowanie manifestu</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The name</source>
   <translation>Nazwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for a price that is not told. Nothing is ordered yet.</source>
   <translation>Najbliższe to {window}, cena niepodana. Niczego jeszcze nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.</source>
   <translation>Najbliższe to {window} za {price}, o {extra} więcej. Niczego jeszcze nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}. Nothing is ordered yet.</source>
   <translation>Najbliższe to {window} za {price}. Niczego jeszcze nie zlecono.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The new key is missing</source>
   <translation>Brak nowego klucza</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
   <translation>Nowe ustawienia obowiązują.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The offer for this window is no longer at hand</source>
   <translation>Oferta na to okno nie jest już dostępna</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The old one stays until it is kept; Esc leaves it.</source>
   <translation>Stary zostaje do czasu zapisania; Esc go zostawia.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The open order, with what is chosen</source>
   <translation>Otwarte zamówienie, zgodnie z wyborem</translation>
  </message>
  <message>
   <location filename="../../app/domain/operators.py" />
   <source>The operator's name</source>
   <translation>Nazwa operatora</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book cannot be written</source>
   <translation>Nie można zapisać rejestru zamówień</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book is closed</source>
   <translation>Rejestr zamówień jest zamknięty</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book was written by a newer Parceldesk</source>
   <translation>Rejestr zamówień zapisał nowszy Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file belongs to another program</source>
   <translation>Plik rejestru zamówień należy do innego programu</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file cannot be opened</source>
   <translation>Nie można otworzyć pliku rejestru zamówień</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged</source>
   <translation>Plik rejestru zamówień jest uszkodzony</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged at {what}</source>
   <translation>Plik rejestru zamówień jest uszkodzony w {what}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>The order does not want it any more</source>
   <translation>Zamówienie już jej nie potrzebuje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The order has deprecated flags: {flags}. They are never sent and count no more.</source>
   <translation>Zamówienie ma wycofane znaczniki: {flags}. Nie są wysyłane i nic już nie znaczą.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
   <translation>Zamówienie nie ma paczki o tym numerze</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>The order is announced, not all of its parcels are</source>
   <translation>Zamówienie zgłoszono, nie wszystkie paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being announced</source>
   <translation>Trwa zgłaszanie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being confirmed</source>
   <translation>Trwa potwierdzanie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being declined</source>
   <translation>Trwa odrzucanie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being deleted</source>
   <translation>Trwa usuwanie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The order is being opened.</source>
   <translation>Trwa otwieranie zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The order is being placed</source>
   <translation>Trwa zlecanie zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being taken into the queue</source>
   <translation>Trwa dodawanie zamówienia do kolejki</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is billed from then on.</source>
   <translation>Od tej chwili zamówienie jest płatne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is confirmed: it is binding now</source>
   <translation>Zamówienie potwierdzono: jest już wiążące</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is declined: it has ended</source>
   <translation>Zamówienie odrzucono: jest zakończone</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>The order is not placed yet</source>
   <translation>Zamówienie nie jest jeszcze zlecone</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>The order is placed without one.</source>
   <translation>Zamówienie zostanie zlecone bez okna.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The order is placed, but could not be written down</source>
   <translation>Zamówienie zlecono, ale nie udało się tego zapisać</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The order is placed. The label is kept.</source>
   <translation>Zamówienie jest zlecone. Etykieta jest zachowana.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order is recorded there.</source>
   <translation>Zamówienie jest tam zapisane.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order is too big for Betakom</source>
   <translation>Zamówienie jest za duże dla Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order is {status}: Porterbuddy may not take changes any more.</source>
   <translation>Stan zamówienia: {status}. Porterbuddy może już nie przyjmować zmian.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation>Zamówienie mogło się zmienić od czasu odczytu</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>The order number</source>
   <translation>Numer zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>The order stands as it did.</source>
   <translation>Zamówienie jest takie jak dotąd.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
   <translation>Zamówienie pozostaje ważne, niczego nie zlecono podwójnie. Nie udało się go odczytać: odczytaj ponownie i porównaj.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Asked for {wanted}, got {came}. Fetch the label again.</source>
   <translation>Zamówienie pozostaje ważne. Zapytano o {wanted}, przyszło {came}. Pobierz etykietę ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again in a minute.</source>
   <translation>Zamówienie pozostaje ważne. Pobierz etykietę ponownie za minutę.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again: its address lives only for a short time.</source>
   <translation>Zamówienie pozostaje ważne. Pobierz etykietę ponownie: jej adres działa krótko.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Look at its parcels in Porterbuddy's portal.</source>
   <translation>Zamówienie pozostaje ważne. Sprawdź jego paczki w portalu Porterbuddy.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order stands. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Zamówienie pozostaje ważne. Potwierdzić lub odrzucić można je tylko przez link z e-maila klienta.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.</source>
   <translation>Zamówienie pozostaje ważne. Gdy oferta wygasła, Porterbuddy rezerwuje inny termin: odczytaj zamówienie ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. The consolidated offer named no time, so it cannot be told whether it still held.</source>
   <translation>Zamówienie pozostaje ważne. Oferta łączona nie podawała terminu, więc nie wiadomo, czy jeszcze obowiązywała.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>The order takes {size} bytes, Betakom takes {limit}</source>
   <translation>Zamówienie ma {size} B, Betakom przyjmuje {limit}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The order waits again.</source>
   <translation>Zamówienie znów czeka.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>The order was created; reading it back did not show it.</source>
   <translation>Zamówienie utworzono; odczyt go nie pokazał.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order was not read</source>
   <translation>Zamówienia nie odczytano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order's other data are recorded there.</source>
   <translation>Pozostałe dane zamówienia są tam zapisane.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The order's status is asked for instead.</source>
   <translation>Zamiast tego stacja pyta o status zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation>Pozostałe ekrany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The own number is too long: it is left out and expected to stay as it is</source>
   <translation>Własny numer jest za długi: pominięto go i powinien pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is being sent</source>
   <translation>List pakunkowy {reference} jest wysyłany</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is sent</source>
   <translation>List pakunkowy {reference} wysłano</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The page is being opened</source>
   <translation>Trwa otwieranie strony</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation>Stronę wysłano do drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The paper is being fetched</source>
   <translation>Trwa pobieranie dokumentu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The parcel has no number</source>
   <translation>Paczka nie ma numeru</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The parcel is too heavy for this scale</source>
   <translation>Paczka jest za ciężka dla tej wagi</translation>
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
   <translation>Brak paczek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The partner id: letters, digits and signs without spaces</source>
   <translation>ID partnera: litery, cyfry i znaki bez spacji</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The payment is being confirmed</source>
   <translation>Trwa potwierdzanie płatności</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The phone number is missing</source>
   <translation>Brak numeru telefonu</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>The practice carrier could not be started</source>
   <translation>Nie udało się uruchomić przewoźnika ćwiczebnego</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>The practice carriers have ended</source>
   <translation>Przewoźnicy ćwiczebni zakończyli pracę</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The prefix “{known}” did not come</source>
   <translation>Prefiks „{known}” nie dotarł</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>The preset's name</source>
   <translation>Nazwa szablonu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The price cannot be read: it is not taken over</source>
   <translation>Nie można odczytać ceny: nie przejęto jej</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not answer</source>
   <translation>Usługa druku nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not take the job</source>
   <translation>Usługa druku nie przyjmuje zadania</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service gave no clear answer</source>
   <translation>Usługa druku nie dała jasnej odpowiedzi</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The print service no longer answers</source>
   <translation>Usługa druku przestała odpowiadać</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service on {server} does not answer</source>
   <translation>Usługa druku na {server} nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <location filename="../../app/printing/lines.py" />
   <source>The printer broke the connection off</source>
   <translation>Drukarka przerwała połączenie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/claim_count.py" />
   <source>The printer did not count it before the next label</source>
   <translation>Drukarka nie policzyła jej przed następną etykietą</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation>Drukarka nie podała o sobie nic więcej</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The printer puts its own date in (^FC)</source>
   <translation>Drukarka wstawia własną datę (^FC)</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation>Drukarka podała, czym jest</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>The printer stopped taking data</source>
   <translation>Drukarka przestała przyjmować dane</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>The printer takes no data</source>
   <translation>Drukarka nie przyjmuje danych</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>The printer's name</source>
   <translation>Nazwa drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The queue's name is missing</source>
   <translation>Brak nazwy kolejki</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>The record is there, not all of its changes are</source>
   <translation>Wpis jest, ale nie wszystkie jego zmiany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The redirect does not lead to this computer</source>
   <translation>Przekierowanie nie prowadzi do tego komputera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The relay's own address, with https://</source>
   <translation>Własny adres przekaźnika, z https://</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The request to {system} cannot be sent as it is</source>
   <translation>Zapytania do {system} nie można wysłać w tej postaci</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation>Taki sam w zamówieniu i jego paczkach</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The same order is being sent to {system}</source>
   <translation>To samo zamówienie jest wysyłane do {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, for another reason</source>
   <translation>To samo, z innego powodu</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, since the label is lost</source>
   <translation>To samo, bo etykieta zginęła</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale does not answer</source>
   <translation>Waga nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale is still moving</source>
   <translation>Waga jeszcze się nie ustaliła</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale reports a fault</source>
   <translation>Waga zgłasza usterkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The scale says {weighed}, {expected} is expected</source>
   <translation>Waga pokazuje {weighed}, oczekiwano {expected}</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows less than zero</source>
   <translation>Waga pokazuje mniej niż zero</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows zero</source>
   <translation>Waga pokazuje zero</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale wants to be calibrated</source>
   <translation>Waga wymaga kalibracji</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on {place}</source>
   <translation>Skan dowodzi, że jest wydrukowana i naklejona: {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation>Skan potwierdza, że rozmiar, głowica i papier są w porządku.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>The scan was not taken. Nothing changed.</source>
   <translation>Skanu nie przyjęto. Nic się nie zmieniło.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation>Skaner jest dobrze ustawiony</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner sends no Enter after a code</source>
   <translation>Skaner nie wysyła Enter po kodzie</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner {how}</source>
   <translation>Skaner {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation>Skany są zachowane i zostaną przekazane ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The secret is missing</source>
   <translation>Brak sekretu</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The secret is not {form}</source>
   <translation>Sekret nie ma postaci {form}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The secret was not read or kept. {what_now}</source>
   <translation>Sekretu nie odczytano ani nie zapisano. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The secret: letters, digits and signs without spaces</source>
   <translation>Sekret: litery, cyfry i znaki bez spacji</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
   <translation>Nie ustawiono nadawcy</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings cannot be read: {reason}</source>
   <translation>Nie można odczytać ustawień: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings could not be written</source>
   <translation>Nie udało się zapisać ustawień</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings were written by a newer Parceldesk</source>
   <translation>Ustawienia zapisał nowszy Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The settlement is too long: it is left out and expected to stay as it is</source>
   <translation>Podstawa rozliczenia jest za długa: pominięto ją i powinna pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation>Nie udało się zapisać arkusza</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The sheet may be of another version. Print a new one.</source>
   <translation>Arkusz może być z innej wersji. Wydrukuj nowy.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The shipment number {number} is what the station ordered.</source>
   <translation>Numer przesyłki {number} to numer zlecony przez stację.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation>Sklep, jak tam ustawiono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The sign-in has ended, and Trans.eu gave no token to renew it.</source>
   <translation>Logowanie wygasło, a Trans.eu nie dało tokenu do odnowienia.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>The sign-in was declined</source>
   <translation>Logowanie odrzucono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is</source>
   <translation>Punkty nie mają numerów 1, 2, 3: trasę pominięto i powinna pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>The station does not know this field</source>
   <translation>Stacja nie zna tego pola</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>The station is closing</source>
   <translation>Stacja jest zamykana</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>The station knows no system “{connector}”</source>
   <translation>Stacja nie zna systemu „{connector}”</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The station knows no system “{system}”</source>
   <translation>Stacja nie zna systemu „{system}”</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped before sending it</source>
   <translation>Stacja zatrzymała się przed wysłaniem</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
   <translation>Stacja zatrzymała się, zanim przyszła odpowiedź przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped while sending it</source>
   <translation>Stacja zatrzymała się podczas wysyłania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The station was not started.</source>
   <translation>Stacja nie została uruchomiona.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed</source>
   <translation>Wywołanie statusu nie jest podpisane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed with this account's key</source>
   <translation>Wywołanie statusu nie jest podpisane kluczem tego konta</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The street</source>
   <translation>Ulica</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The suffix “{known}” did not come</source>
   <translation>Sufiks „{known}” nie dotarł</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The system has it no longer.</source>
   <translation>System już go nie ma.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system keeps no papers for this order.</source>
   <translation>System nie ma dokumentów do tego zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system's page is being read, {} s</source>
   <translation>Trwa odczyt strony systemu, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The test label may still come out of {}.</source>
   <translation>Etykieta testowa może jeszcze wyjść z {}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The text of the terms is too long: it is left out and expected to stay as it is</source>
   <translation>Tekst warunków jest za długi: pominięto go i powinien pozostać bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>The time that Transiteo's calculator gave</source>
   <translation>Czas z kalkulatora Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The token could not be kept</source>
   <translation>Nie udało się zapisać tokenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>The token is good, but no calls are left</source>
   <translation>Token jest dobry, ale nie ma już wywołań</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
   <translation>Brak tokenu tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>The token: letters, digits and signs without spaces</source>
   <translation>Token: litery, cyfry i znaki bez spacji</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The tokens are being forgotten</source>
   <translation>Trwa usuwanie tokenów</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/databar.py" />
   <source>The two-dimensional part over a barcode is not drawn</source>
   <translation>Dwuwymiarowa część nad kodem kreskowym nie jest rysowana</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>The typed number is not {number}</source>
   <translation>Wpisany numer to nie {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The weight is missing</source>
   <translation>Brak wagi</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window can no longer be booked as it was</source>
   <translation>Tego okna nie można już zarezerwować jak dotąd</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one is left</source>
   <translation>Okno wygasło, zostało droższe</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one?</source>
   <translation>Okno wygasło, wziąć droższe?</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The {body} must be signed</source>
   <translation>{body} musi być podpisane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The {rate} orders a minute that Betakom takes are used up</source>
   <translation>Wykorzystano {rate} zamówień na minutę, które przyjmuje Betakom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Their digits choose them at the packing desk, in this order.</source>
   <translation>Na stanowisku pakowania wybiera się je cyframi, w tej kolejności.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Then check the connection</source>
   <translation>Potem sprawdź połączenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then print a test label on it</source>
   <translation>Potem wydrukuj na niej etykietę testową</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then scan it: proves size and head</source>
   <translation>Potem zeskanuj: potwierdza rozmiar i głowicę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Then scan the label for {reference}</source>
   <translation>Potem zeskanuj etykietę do {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>There are loads: take them out first</source>
   <translation>Są ładunki: najpierw je usuń</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>There are two systems “{name}”, one in {folder}</source>
   <translation>Są dwa systemy „{name}”, jeden w {folder}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation>Klawiszy dla kartonów jest {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>There are {} scanners</source>
   <translation>Skanerów jest {}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no account “{account}”</source>
   <translation>Nie ma konta „{account}”</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>There is no code in this address</source>
   <translation>W tym adresie nie ma kodu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>There is no country of these two letters</source>
   <translation>Nie ma kraju o takich dwóch literach</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no key for {account} in the keyring</source>
   <translation>W magazynie haseł nie ma klucza do {account}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>There is no keyring on this desk</source>
   <translation>To stanowisko nie ma magazynu haseł</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation>Nie ma etykiety do druku. Najpierw zleć zamówienie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>There is no load of this number</source>
   <translation>Nie ma ładunku o tym numerze</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>There is no operator “{operator}”</source>
   <translation>Nie ma operatora „{operator}”</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>There is no printer at {path}</source>
   <translation>Na {path} nie ma drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>There is no queue {queue}</source>
   <translation>Nie ma kolejki {queue}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such day</source>
   <translation>Nie ma takiego dnia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
   <translation>Pod tym adresem nie ma takiej usługi</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such time of day</source>
   <translation>Nie ma takiej godziny</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>There is no three-letter code for “{country}”</source>
   <translation>Nie ma trzyliterowego kodu dla „{country}”</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>There is no way to {host}</source>
   <translation>Nie ma drogi do {host}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>There is nothing to ask about. One in doubt is asked about in the tray.</source>
   <translation>Nie ma o co pytać. O niepewne stacja pyta na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>There is nothing to decide. Nothing was sent.</source>
   <translation>Nie ma o czym decydować. Niczego nie wysłano.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>There is nothing to take back</source>
   <translation>Nie ma czego cofnąć</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>These bytes are no PDF</source>
   <translation>Te bajty to nie PDF</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>These bytes are no PNG picture</source>
   <translation>Te bajty to nie obraz PNG</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>These keys</source>
   <translation>Te klawisze</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>They are being written</source>
   <translation>Trwa ich zapis</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>They are in force.</source>
   <translation>Już obowiązują.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Install that version again, or move {path} away.</source>
   <translation>Pozostają bez zmian. Zainstaluj ponownie tamtą wersję albo przenieś {path}.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Mend {path}, or move it away to start afresh.</source>
   <translation>Pozostają bez zmian. Napraw {path} albo przenieś, aby zacząć od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>They are printed from now on. F8 on Orders prints copies, and counts them.</source>
   <translation>Od teraz drukowane są te. F8 na ekranie Zamówienia drukuje kopie i je liczy.</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has a password</source>
   <translation>Ten PDF ma hasło</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {megabytes} MB, which no label has</source>
   <translation>Ten PDF ma {megabytes} MB, żadna etykieta tyle nie ma</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {n} pages, a label has 1 to {most}</source>
   <translation>
    <numerusform>Ten PDF ma {n} stronę, etykieta ma od 1 do {most}</numerusform>
    <numerusform>Ten PDF ma {n} strony, etykieta ma od 1 do {most}</numerusform>
    <numerusform>Ten PDF ma {n} stron, etykieta ma od 1 do {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF is damaged or cut off</source>
   <translation>Ten PDF jest uszkodzony lub ucięty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>This account is for trial orders, whose numbers begin with {prefix}</source>
   <translation>To konto służy do zamówień testowych, których numery zaczynają się od {prefix}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation>Tej czynności nie ma w ewidencji</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This address belongs to another sign-in</source>
   <translation>Ten adres należy do innego logowania</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>This address is not known as a test system of {system}</source>
   <translation>Ten adres nie jest znany jako system testowy {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation>Ten identyfikator należy do innego operatora</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>This box does not go out. Put it aside.</source>
   <translation>Ten karton nie wyjeżdża. Odstaw go.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer is being looked through.</source>
   <translation>Trwa przeszukiwanie komputera.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s ahead of {system}</source>
   <translation>Ten komputer spieszy się o {seconds} s względem {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s behind {system}</source>
   <translation>Ten komputer spóźnia się o {seconds} s względem {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s ahead of Betakom's</source>
   <translation>Zegar tego komputera spieszy się o {seconds} s względem Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s behind Betakom's</source>
   <translation>Zegar tego komputera spóźnia się o {seconds} s względem Betakom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer's keyboard</source>
   <translation>Klawiatura tego komputera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>This day lies before the first one</source>
   <translation>Ten dzień jest przed pierwszym</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>This desk</source>
   <translation>To stanowisko</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>This desk asks nobody yet</source>
   <translation>To stanowisko jeszcze nikogo nie pyta</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>This desk asks who packs</source>
   <translation>To stanowisko pyta, kto pakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk does not ask who packs</source>
   <translation>To stanowisko nie pyta, kto pakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk does not know the command</source>
   <translation>To stanowisko nie zna tego polecenia</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk has no other printer</source>
   <translation>To stanowisko nie ma innej drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer</source>
   <translation>To stanowisko nie ma drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer {printer}</source>
   <translation>To stanowisko nie ma drukarki {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scale.py" />
   <source>This desk has no scale</source>
   <translation>To stanowisko nie ma wagi</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation>To stanowisko jest zablokowane. Co otwarte, zostaje otwarte.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>This desk's user must be in the group lp or dialout.</source>
   <translation>Użytkownik stanowiska musi być w grupie lp lub dialout.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This does not belong to order {reference}</source>
   <translation>To nie należy do zamówienia {reference}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is a binary Excel file</source>
   <translation>To binarny plik Excela</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is an old or a locked Excel file</source>
   <translation>To stary lub zablokowany plik Excela</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/building.py" />
   <source>This is missing</source>
   <translation>Brak wartości</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>This is no order: an object is wanted</source>
   <translation>To nie jest zamówienie: potrzebny jest obiekt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>This is no page of Trans.eu's list</source>
   <translation>To nie jest strona z listy Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
   <translation>To nie jest kod z tej strony albo klawiatura nie jest tu znana.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This is not the whole address</source>
   <translation>To nie jest cały adres</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is set at the scanner itself</source>
   <translation>To ustawia się w samym skanerze</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This is settled already</source>
   <translation>To jest już wyjaśnione</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the first window that can be booked</source>
   <translation>To pierwsze okno, które można zarezerwować</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation>To waga poprzedniej paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the last window that can be booked</source>
   <translation>To ostatnie okno, które można zarezerwować</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>This is the number of order {reference}, which has {n} parcels</source>
   <translation>
    <numerusform>To numer zamówienia {reference}, które ma {n} paczkę</numerusform>
    <numerusform>To numer zamówienia {reference}, które ma {n} paczki</numerusform>
    <numerusform>To numer zamówienia {reference}, które ma {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is what is wrong:</source>
   <translation>Co jest nie tak:</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>This label</source>
   <translation>Ta etykieta</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label cannot be read</source>
   <translation>Nie można odczytać tej etykiety</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label has no end</source>
   <translation>Ta etykieta nie ma końca</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label is blank</source>
   <translation>Ta etykieta jest niezadrukowana</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <location filename="../../app/labels/sheets.py" />
   <source>This label is empty</source>
   <translation>Ta etykieta jest pusta</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is made for {made_for} dpi, the printer has {dpi}</source>
   <translation>Ta etykieta jest dla {made_for} dpi, drukarka ma {dpi}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label is printed twice as large (^JMB) as it is drawn</source>
   <translation>Ta etykieta drukuje się dwa razy większa (^JMB) niż na rysunku</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {label}, the printer has {media}</source>
   <translation>Ta etykieta to {label}, w drukarce jest {media}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {side} mm wide, the roll of this printer prints {roll} mm</source>
   <translation>Ta etykieta ma {side} mm szerokości, rolka tej drukarki drukuje {roll} mm</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label measures in inches or millimetres (^MU), and is drawn as if in dots</source>
   <translation>Ta etykieta mierzy w calach lub milimetrach (^MU), a rysunek jest w punktach</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label needs more memory than a label may</source>
   <translation>Ta etykieta wymaga więcej pamięci niż wolno</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label takes longer than {seconds:g} s to read</source>
   <translation>Odczyt tej etykiety trwa ponad {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>This label wants to {do}</source>
   <translation>Ta etykieta chce {do}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This label was scanned at {time}</source>
   <translation>Tę etykietę zeskanowano o {time}</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Close what else has the file open, then do it again.</source>
   <translation>Ostatniego kroku nie zapisano i niczego nie wysłano. Zamknij inne programy, które mają ten plik otwarty, potem powtórz krok.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Have the disk looked at, then do it again.</source>
   <translation>Ostatniego kroku nie zapisano i niczego nie wysłano. Zleć sprawdzenie dysku, potem powtórz krok.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>This list is empty as it was asked.</source>
   <translation>Dla tego zapytania lista jest pusta.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>This machine knows no other. One with an address of its own is added with +.</source>
   <translation>Ten komputer nie zna innej. Drukarkę z własnym adresem dodaje się przez +.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This machine only</source>
   <translation>Tylko ten komputer</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>This name is there already</source>
   <translation>Ta nazwa już istnieje</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>This order has no parcel {number}</source>
   <translation>To zamówienie nie ma paczki {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>This order is already at Transiteo</source>
   <translation>To zamówienie jest już w Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This order is being placed right now</source>
   <translation>To zamówienie jest właśnie zlecane</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is in doubt</source>
   <translation>To zamówienie jest niepewne</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is larger than 500 kB</source>
   <translation>To zamówienie jest większe niż 500 kB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is nested too deep</source>
   <translation>To zamówienie jest zbyt głęboko zagnieżdżone</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation>Tego zamówienia nie ma w rejestrze zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is open on this desk</source>
   <translation>To zamówienie jest otwarte na tym stanowisku</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This order is placed</source>
   <translation>To zamówienie jest zlecone</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation>To zamówienie jest już wyjaśnione</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This paper finds no room on {media}</source>
   <translation>Ten dokument nie mieści się na {media}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>This parcel is still here. Nothing was written down.</source>
   <translation>Ta paczka jest jeszcze tutaj. Niczego nie zapisano.</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>This phone number has too many or too few digits for its country</source>
   <translation>Ten numer telefonu ma za dużo lub za mało cyfr jak na swój kraj</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture has {wide} × {tall} dots, which no label has</source>
   <translation>Ten obraz ma {wide} × {tall} punktów, żadna etykieta tyle nie ma</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture is damaged or cut off</source>
   <translation>Ten obraz jest uszkodzony lub ucięty</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
   <translation>Tego wydruku nie ma w ewidencji</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>This printer does not understand receipts</source>
   <translation>Ta drukarka nie rozumie paragonów</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>This runs right now</source>
   <translation>To właśnie trwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This screen has no use for this command</source>
   <translation>Ten ekran nie używa tego polecenia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>This station packs no diagnostics</source>
   <translation>Ta stacja nie tworzy diagnostyki</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>This status or a later one is known</source>
   <translation>Ten lub późniejszy status jest już znany</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_account.py" />
   <source>This system has nothing harmless to ask</source>
   <translation>Ten system nie ma niczego, o co można bezpiecznie zapytać</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This try to place an order is not in the ledger</source>
   <translation>Tej próby zlecenia nie ma w ewidencji</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Three letters</source>
   <translation>Trzy litery</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Three letters, as EUR</source>
   <translation>Trzy litery, np. EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Three letters, as NOK</source>
   <translation>Trzy litery, np. NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Three letters, as NOR</source>
   <translation>Trzy litery, np. NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Time</source>
   <translation>Czas</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Time chosen by the carrier</source>
   <translation>Termin wybiera przewoźnik</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Time written as</source>
   <translation>Zapis czasu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Time zone</source>
   <translation>Strefa czasowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Times are written in it</source>
   <translation>W niej zapisane są godziny</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>To</source>
   <translation>Do</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To change its very order</source>
   <translation>Aby zmienić dokładnie to zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>To the courier</source>
   <translation>Dla kuriera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To the letter as in the message's set-up</source>
   <translation>Co do litery jak w ustawieniach wiadomości</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the packing desk</source>
   <translation>Do stanowiska pakowania</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the ramp</source>
   <translation>Na rampę</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>To the system that follows parcels</source>
   <translation>Do systemu, który śledzi paczki</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To what is in doubt</source>
   <translation>Do niepewnych</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation>Do {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
   <translation>Dzisiaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Today, {day}</source>
   <translation>Dzisiaj, {day}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token accepted</source>
   <translation>Token przyjęty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Token goes as</source>
   <translation>Postać tokenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Token known, orders not readable</source>
   <translation>Token znany, brak odczytu zamówień</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token not accepted</source>
   <translation>Token nieprzyjęty</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Tomorrow</source>
   <translation>Jutro</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Tomorrow, {day}</source>
   <translation>Jutro, {day}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Too many wrong PINs, wait {seconds} s</source>
   <translation>Zbyt wiele błędnych PIN-ów, poczekaj {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Total</source>
   <translation>Suma</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Total weight</source>
   <translation>Łączna waga</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Total weight in kg</source>
   <translation>Łączna waga w kg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Tracking</source>
   <translation>Śledzenie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/__init__.py" />
   <source>Trans.eu</source>
   <translation>Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu did not say what is granted.</source>
   <translation>Trans.eu nie podało, co przyznano.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Trans.eu did not sign you in</source>
   <translation>Trans.eu nie zalogowało użytkownika</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not allow this to the account</source>
   <translation>Trans.eu nie pozwala na to temu kontu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not know this order</source>
   <translation>Trans.eu nie zna tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not take the app’s id, secret or Api-key</source>
   <translation>Trans.eu nie przyjmuje id aplikacji, sekretu albo Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Trans.eu does not take the sign-in or the Api-key</source>
   <translation>Trans.eu nie przyjmuje logowania albo Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.</source>
   <translation>Trans.eu nie przyjmuje tego kodu: działa raz, przez około minutę. Rozpocznij logowanie od nowa.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has no list “{name}”</source>
   <translation>Trans.eu nie ma listy „{name}”</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has these terms already</source>
   <translation>Trans.eu ma już te warunki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: an operation lies before today</source>
   <translation>Trans.eu może odmówić: operacja jest przed dniem dzisiejszym</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the first operation is not a loading</source>
   <translation>Trans.eu może odmówić: pierwsza operacja nie jest załadunkiem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation does not begin after the first</source>
   <translation>Trans.eu może odmówić: ostatnia operacja nie zaczyna się po pierwszej</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation is not an unloading</source>
   <translation>Trans.eu może odmówić: ostatnia operacja nie jest rozładunkiem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders</source>
   <translation>Trans.eu może odmówić: zamówienie ma status „{status}”, a zmiany dotyczą przyjętych zamówień</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu no longer takes the token that renews the sign-in.</source>
   <translation>Trans.eu nie przyjmuje już tokenu odnawiającego logowanie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
   <translation>Trans.eu nie przyjmuje już tego logowania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu's answer names another order: {order}</source>
   <translation>Odpowiedź Trans.eu wskazuje inne zamówienie: {order}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transit time</source>
   <translation>Czas przejazdu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/__init__.py" />
   <source>Transiteo</source>
   <translation>Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Transiteo books no delivery windows</source>
   <translation>Transiteo nie rezerwuje okien dostawy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo changes no order that was not read before</source>
   <translation>Transiteo nie zmienia zamówienia, którego wcześniej nie odczytano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not find the order by the number in the address</source>
   <translation>Transiteo nie znajduje zamówienia po numerze w adresie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not know this order</source>
   <translation>Transiteo nie zna tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not take this account's token</source>
   <translation>Transiteo nie przyjmuje tokenu tego konta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Transiteo has no such invoice for this order</source>
   <translation>Transiteo nie ma takiej faktury do tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds it like this already; nothing was sent</source>
   <translation>Transiteo już tak to ma; niczego nie wysłano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds something else by now: {field}</source>
   <translation>Transiteo ma teraz co innego: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Transiteo needs this: {field}</source>
   <translation>Transiteo tego wymaga: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo's quota is used up</source>
   <translation>Limit Transiteo jest wyczerpany</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Transport number</source>
   <translation>Numer transportu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Trial orders only</source>
   <translation>Tylko zamówienia testowe</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try</source>
   <translation>Wypróbuj</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Try again</source>
   <translation>Spróbuj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in a minute.</source>
   <translation>Spróbuj ponownie za minutę.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in {seconds:.0f} s.</source>
   <translation>Spróbuj ponownie za {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts.</source>
   <translation>Spróbuj ponownie: logowanie zostanie najpierw odnowione. Jeśli to nie pomoże, zaloguj ponownie w Kontach.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Try now</source>
   <translation>Spróbuj teraz</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try the sound. {}</source>
   <translation>Wypróbuj dźwięk. {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Turn labels that fit on their side</source>
   <translation>Obracaj etykiety, które mieszczą się bokiem</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Turn labels to fit</source>
   <translation>Obracaj etykiety do formatu</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Turned by 90° to fit the media</source>
   <translation>Obrócona o 90°, aby pasowała do materiału</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two items carry the same line</source>
   <translation>Dwa artykuły mają ten sam wiersz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Two letters</source>
   <translation>Dwie litery</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Two letters, as NO</source>
   <translation>Dwie litery, np. NO</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
   <translation>Dwie litery, np. nb</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Two scans came as one: the scanner sends no Enter between them</source>
   <translation>Dwa skany przyszły jako jeden: skaner nie wysyła między nimi Enter</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Two scans in one</source>
   <translation>Dwa skany w jednym</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type a number</source>
   <translation>Wpisz numer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Type an order number</source>
   <translation>Wpisz numer zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type one of its numbers above, or open a placed order on Orders and press F7.</source>
   <translation>Wpisz powyżej jeden z numerów albo otwórz zlecone zamówienie na ekranie Zamówienia i naciśnij F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type the order's number first</source>
   <translation>Najpierw wpisz numer zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Type the order's number to confirm</source>
   <translation>Wpisz numer zamówienia, aby potwierdzić</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Type the weight</source>
   <translation>Wpisz wagę</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Type the weight until that is done.</source>
   <translation>Do tego czasu wpisuj wagę ręcznie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation>Wpisz {}, aby potwierdzić</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Typed</source>
   <translation>Wpisana</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Types for a keyboard</source>
   <translation>Pisze dla klawiatury</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>USB</source>
   <translation>USB</translation>
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>USB printer</source>
   <translation>Drukarka USB</translation>
  </message>
  <message>
   <location filename="../../app/weighing/hid.py" />
   <source>USB scale</source>
   <translation>Waga USB</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.</source>
   <translation>„To stanowisko pyta, kto pakuje” w Ustawieniach włącza identyfikatory, PIN-y i uprawnienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Under way</source>
   <translation>W toku</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Undo</source>
   <translation>Cofnij</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Undo an item's scan or a change of the parcels</source>
   <translation>Cofnij skan artykułu lub zmianę paczek</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Undo one</source>
   <translation>Cofnij jedną</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit</source>
   <translation>Jednostka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Unit of weight</source>
   <translation>Jednostka wagi</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.</source>
   <translation>Odblokuj magazyn haseł logowania („Passwords and Keys” albo KWallet), potem spróbuj ponownie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation>Do</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Until {moment:%Y-%m-%d %H:%M} UTC, renewed before</source>
   <translation>Do {moment:%Y-%m-%d %H:%M} UTC, odnawiane wcześniej</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
   <translation>Do {}, wcześniej odnawiane samoczynnie.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>Up to 8 digits and at most 2 decimals, as 1299.50</source>
   <translation>Do 8 cyfr i najwyżej 2 miejsca po przecinku, np. 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Upper and lower case come as printed</source>
   <translation>Wielkie i małe litery przychodzą jak wydrukowane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Upper case</source>
   <translation>Wielkimi literami</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Use for labels</source>
   <translation>Użyj do etykiet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Use it</source>
   <translation>Użyj jej</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Use other printer</source>
   <translation>Użyj innej drukarki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually after taxes and discounts; as 1299.50</source>
   <translation>Zwykle po podatkach i rabatach; np. 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually before taxes</source>
   <translation>Zwykle przed podatkami</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <source>Value</source>
   <translation>Wartość</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Vehicle</source>
   <translation>Pojazd</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Vehicle types</source>
   <translation>Typy pojazdów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Verification</source>
   <translation>Weryfikacja</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Volume</source>
   <translation>Objętość</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Volume, %</source>
   <translation>Głośność, %</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Wait</source>
   <translation>Czekaj</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Wait until it rests, or type the weight.</source>
   <translation>Poczekaj, aż się ustali, albo wpisz wagę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Wait, ordering</source>
   <translation>Czekaj, zlecanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation>Czekaj: stuknięcie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation>Oczekujące</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Waits for the printer</source>
   <translation>Czeka na drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Was order {reference} placed?</source>
   <translation>Czy zamówienie {reference} zlecono?</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weighed</source>
   <translation>Zważona</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight</source>
   <translation>Waga</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weight from</source>
   <translation>Waga z</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Weight in grams</source>
   <translation>Waga w gramach</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight in kg</source>
   <translation>Waga w kg</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Weight of the parcel; search on Orders; presets</source>
   <translation>Waga paczki; szukanie na ekranie Zamówienia; szablony</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Weights and prices of goods as</source>
   <translation>Wagi i ceny towarów jako</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Weights of packages in</source>
   <translation>Jednostka wagi opakowań</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>What Porterbuddy sent is no label</source>
   <translation>To, co przysłał Porterbuddy, nie jest etykietą</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is</source>
   <translation>Dane z widżetu Porterbuddy w koszyku, jako JSON; przekazywane bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>What Transiteo sent is no PDF</source>
   <translation>To, co przysłało Transiteo, nie jest plikiem PDF</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What a parcel has cannot be taken away here.</source>
   <translation>Danych, które paczka już ma, nie można tu usunąć.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>What changes</source>
   <translation>Co się zmieni</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>What goes with a change</source>
   <translation>Zawartość zmiany</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>What happened</source>
   <translation>Przebieg</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>What is inside</source>
   <translation>Zawartość</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>What is inside is missing</source>
   <translation>Brak zawartości paczki</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What is left empty stays as it is</source>
   <translation>Puste pola pozostają bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>What is numbered</source>
   <translation>To, co ma numer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed</source>
   <translation>Co jest podpisywane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed names a nonce: it needs its header</source>
   <translation>Podpisywana treść zawiera nonce: potrzebny jest jego nagłówek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>What lies there would get the station's keys. Let only its owner, who is you or the administrator, write.</source>
   <translation>To, co tam leży, dostałoby klucze stacji. Prawo zapisu zostaw tylko właścicielowi: sobie lub administratorowi.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>What the keyring keeps of the sign-in cannot be read.</source>
   <translation>Nie można odczytać danych logowania z magazynu haseł.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
   <translation>Czego brakuje, by spakować je tutaj</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>What the price is for needs a price</source>
   <translation>Podstawa ceny wymaga ceny</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>What the scale says now, for the chosen parcel</source>
   <translation>To, co teraz pokazuje waga, dla wybranej paczki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>What was agreed for the whole transport</source>
   <translation>Uzgodniona za cały transport</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>What was begun goes on by itself, and says here how it ended.</source>
   <translation>To, co rozpoczęto, trwa dalej; wynik pojawi się tutaj.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>What was found out</source>
   <translation>Co ustalono</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.</source>
   <translation>Wcześniejsze zapisy są zachowane; ostatniego kroku nie zapisano i niczego nie wysłano. Zwolnij miejsce, potem powtórz krok.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What {system} shows afterwards is read again and stands here.</source>
   <translation>To, co potem pokaże {system}, zostanie odczytane i pojawi się tutaj.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <source>When</source>
   <translation>Kiedy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Where answers may hold them, one level deep</source>
   <translation>Gdzie mogą być w odpowiedziach, jeden poziom w głąb</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Where this desk asks who packs</source>
   <translation>Gdy stanowisko pyta, kto pakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Whether a deletion can be undone is not known.</source>
   <translation>Nie wiadomo, czy usunięcie można cofnąć.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether anything was billed</source>
   <translation>Czy naliczono opłatę</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether it is binding and billed now</source>
   <translation>Czy jest już wiążące i płatne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation>Nie udało się sprawdzić, czy zarezerwowano dostawę łączoną</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether the label is on paper</source>
   <translation>Czy etykieta jest na papierze</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {price} were billed</source>
   <translation>Czy naliczono {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} did it</source>
   <translation>Czy zrobiono to w {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} took the order</source>
   <translation>Czy zamówienie przyjęto w {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
   <translation>Która paczka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who at Betakom said so, and when. Empty: its orders are live. Not confirmed by the vendor: no trial host is published</source>
   <translation>Kto z Betakom to potwierdził i kiedy. Puste: zamówienia są produkcyjne. Niepotwierdzone przez dostawcę: nie opublikowano hosta testowego</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who confirms orders</source>
   <translation>Kto potwierdza zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Who packs</source>
   <translation>Kto pakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Who that can be is set up under Operators, key F4.</source>
   <translation>Uprawnionych ustawia się na ekranie Operatorzy, klawisz F4.</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Why orders there are not billed</source>
   <translation>Dlaczego zamówienia tam są bez opłat</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Why this is a trial account</source>
   <translation>Dlaczego to konto jest testowe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Width</source>
   <translation>Szerokość</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Width cm</source>
   <translation>Szerokość cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Width in cm</source>
   <translation>Szerokość w cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Width, cm</source>
   <translation>Szerokość, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Window</source>
   <translation>Okno</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window above</source>
   <translation>Okno wyżej</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window below</source>
   <translation>Okno niżej</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Window: {window}</source>
   <translation>Okno: {window}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Windows did not print the page</source>
   <translation>Windows nie wydrukował strony</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows does not take the job</source>
   <translation>Windows nie przyjmuje zadania</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Windows gives no way to a USB printer past its queue</source>
   <translation>Windows nie daje dostępu do drukarki USB z pominięciem jej kolejki</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows has no printer {name}</source>
   <translation>Windows nie ma drukarki {name}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows not asked for</source>
   <translation>Nie pytano o okna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows offered</source>
   <translation>Są okna</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows stopped taking the job for {name}</source>
   <translation>Windows przestał przyjmować zadanie dla {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation>Klawiszem F3</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>With another order</source>
   <translation>Z innym zamówieniem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>With colon</source>
   <translation>Z dwukropkiem</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>With {carrier}, {billed} · no label</source>
   <translation>Przez {carrier}, {billed} · bez etykiety</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.</source>
   <translation>Bez umowy na kontrolę przy drzwiach Porterbuddy pomija minimalny wiek i podpis.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation>Bez jednostki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Without colon</source>
   <translation>Bez dwukropka</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Without parcels each item needs a weight</source>
   <translation>Bez paczek każdy artykuł musi mieć wagę</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation>Bez filtrów</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Write diagnostics</source>
   <translation>Zapisz diagnostykę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Write it whole.</source>
   <translation>Podaj pełną ścieżkę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Write the list to a file</source>
   <translation>Zapisz listę do pliku</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong item</source>
   <translation>Zły artykuł</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Wrong keyboard</source>
   <translation>Zła klawiatura</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong label</source>
   <translation>Zła etykieta</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong order</source>
   <translation>Złe zamówienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Wrong paper?</source>
   <translation>Zły papier?</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wrong: two buzzes</source>
   <translation>Źle: dwa brzęczenia</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>XON/XOFF</source>
   <translation>XON/XOFF</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Yes</source>
   <translation>Tak</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Yes or no</source>
   <translation>Tak lub nie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation>Tak, identyfikatorem lub PIN-em</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Yesterday</source>
   <translation>Wczoraj</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>You scanned</source>
   <translation>Zeskanowano</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Your order number is kept with the request</source>
   <translation>Numer zamówienia jest zapisany przy zapytaniu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Your scan is kept and comes next</source>
   <translation>Skan zachowany, będzie następny</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ZPL</source>
   <translation>ZPL</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation>Strefa</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/editing.py" />
   <source>a change of the parcels</source>
   <translation>zmiana paczek</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation>zadanie jest w drodze</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>a label waits to be taken</source>
   <translation>etykieta czeka na odebranie</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>a parcel</source>
   <translation>na paczkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation>po</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>all announced</source>
   <translation>wszystkie zgłoszone</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>all {n} parcels</source>
   <translation>
    <numerusform>wszystkie {n} paczki</numerusform>
    <numerusform>wszystkie {n} paczki</numerusform>
    <numerusform>wszystkie {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation>i od, g</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>and {more} more</source>
   <translation>i jeszcze {more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>and {n} changes more</source>
   <translation>
    <numerusform>i jeszcze {n} zmiana</numerusform>
    <numerusform>i jeszcze {n} zmiany</numerusform>
    <numerusform>i jeszcze {n} zmian</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>another paper was printed before it was counted</source>
   <translation>zanim ją policzono, wydrukowano inny papier</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>another program has it</source>
   <translation>zajęta przez inny program</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>answers</source>
   <translation>odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>applicator</source>
   <translation>aplikator</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>as 00-950</source>
   <translation>np. 00-950</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as Ramp</source>
   <translation>np. Rampa</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation>jak ustawiono</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>as the system</source>
   <translation>jak w systemie</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as this desk</source>
   <translation>jak stanowisko</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>asked</source>
   <translation>z zapytaniem</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
   <translation>potrzebne</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>asking</source>
   <translation>trwa zapytanie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>at a time it does not name</source>
   <translation>w terminie, którego nie podaje</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>backfeed</source>
   <translation>cofanie materiału</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge</source>
   <translation>identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge, PIN</source>
   <translation>identyfikator, PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>barcode reads</source>
   <translation>kod kreskowy czytelny</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>before</source>
   <translation>przed</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>before and after</source>
   <translation>przed i po</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being asked</source>
   <translation>trwa zapytanie</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>being placed</source>
   <translation>w trakcie zlecania</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being sent {taken} of {total} bytes</source>
   <translation>wysyłanie, {taken} z {total} bajtów</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>below zero</source>
   <translation>poniżej zera</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>billed</source>
   <translation>płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>binding and billable</source>
   <translation>wiążące i płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation>wiążące, {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} d</source>
   <translation>ważne jeszcze {n} d</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} h</source>
   <translation>ważne jeszcze {n} h</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} min</source>
   <translation>ważne jeszcze {n} min</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>broken, switch it off and on</source>
   <translation>usterka, wyłącz i włącz ją</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>buttons</source>
   <translation>przyciski</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation>identyfikatorem lub PIN-em</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>by {time}</source>
   <translation>do {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>calibrate the printer</source>
   <translation>skalibrować drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>calibration</source>
   <translation>kalibracja</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>cancel what others print</source>
   <translation>anulować cudze wydruki</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>cancelled</source>
   <translation>anulowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation>nie może się zalogować</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>carrier</source>
   <translation>przewoźnik</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's battery setting</source>
   <translation>zmienić ustawienie baterii drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's clock</source>
   <translation>zmienić zegar drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's language</source>
   <translation>zmienić język drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's memory</source>
   <translation>zmienić pamięć drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's name</source>
   <translation>zmienić nazwę drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's network</source>
   <translation>zmienić sieć drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's password</source>
   <translation>zmienić hasło drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's serial line</source>
   <translation>zmienić złącze szeregowe drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's settings</source>
   <translation>zmienić ustawienia drukarki</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change what the printer reports to whom</source>
   <translation>zmienić, co i komu zgłasza drukarka</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change what the printer sends by itself</source>
   <translation>zmienić to, co drukarka sama wysyła</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>changed</source>
   <translation>zmienione</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest first day, then earliest</source>
   <translation>1. dnia, najtańsze, wczesne</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest, then earliest</source>
   <translation>najtańsze, potem najwcześniejsze</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>checks of barcodes</source>
   <translation>sprawdzanie kodów kreskowych</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>clear the printer's counters</source>
   <translation>wyzerować liczniki drukarki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_id, from the registration</source>
   <translation>client_id, z rejestracji</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_secret, from the registration</source>
   <translation>client_secret, z rejestracji</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>clock</source>
   <translation>zegar</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation>zamknięte</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>commands</source>
   <translation>polecenia</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>confirmed</source>
   <translation>potwierdzone</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>confirmed before</source>
   <translation>już potwierdzone</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected</source>
   <translation>podłączony</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>connected, tells nothing</source>
   <translation>podłączona, niczego nie podaje</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected, {scan}</source>
   <translation>podłączony, {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>copy</source>
   <translation>kopia</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>copy files in the printer</source>
   <translation>kopiować pliki w drukarce</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation>kopia {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>cutter stuck</source>
   <translation>zablokowany nóż</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>dark</source>
   <translation>ciemne</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>darkness</source>
   <translation>zaczernienie</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>date format</source>
   <translation>format daty</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>declined before</source>
   <translation>już odrzucone</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>delete files in the printer</source>
   <translation>usunąć pliki z drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>delivered</source>
   <translation>dostarczone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>delivery: {theirs}, not {ours}</source>
   <translation>dostawa: {theirs}, nie {ours}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>depth</source>
   <translation>głębokość</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <source>does not answer</source>
   <translation>nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>done</source>
   <translation>gotowe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>e-mail</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>earliest</source>
   <translation>najwcześniejsze</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>empty the battery</source>
   <translation>rozładować baterię</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation>puste: ten komputer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ended before</source>
   <translation>już zakończone</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ends it</source>
   <translation>kończy je</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>expected</source>
   <translation>oczekiwana</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>feed at power-up</source>
   <translation>wysuw przy włączeniu</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>feed labels</source>
   <translation>wysunąć etykiety</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>first print</source>
   <translation>pierwszy wydruk</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>first {n} shown; {system} may hold more</source>
   <translation>
    <numerusform>pokazano {n} pierwsze; {system} może mieć więcej</numerusform>
    <numerusform>pokazano {n} pierwsze; {system} może mieć więcej</numerusform>
    <numerusform>pokazano {n} pierwszych; {system} może mieć więcej</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>for “{text}”</source>
   <translation>dla „{text}”</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>format the printer's memory</source>
   <translation>sformatować pamięć drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation>z wyszukania</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>from {account}</source>
   <translation>z {account}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>full of jobs</source>
   <translation>pełna zadań</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation>trafia tylko do magazynu haseł</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>handed on by the print service</source>
   <translation>przekazane przez usługę druku</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>handed on; this way does not tell what arrived</source>
   <translation>przekazano; ta droga nie mówi, co dotarło</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>hands</source>
   <translation>ręce</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>has Caps Lock on</source>
   <translation>ma włączony Caps Lock</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>has a fault</source>
   <translation>usterka</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head not found</source>
   <translation>nie znaleziono głowicy</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head sensor broken</source>
   <translation>uszkodzony czujnik głowicy</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>head test</source>
   <translation>test głowicy</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too cold</source>
   <translation>głowica za zimna</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too hot</source>
   <translation>głowica za gorąca</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants cleaning</source>
   <translation>głowica do czyszczenia</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants replacing</source>
   <translation>głowica do wymiany</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head worn out</source>
   <translation>głowica zużyta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>height</source>
   <translation>wysokość</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>held</source>
   <translation>wstrzymane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>house number</source>
   <translation>numer domu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
   <translation>https://api.parcellab.com; także https://api.eu… i https://api.us.parcellab.com</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>in doubt</source>
   <translation>niepewne</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>in the keyring</source>
   <translation>w magazynie haseł</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; scan another one to replace it</source>
   <translation>w magazynie haseł; zeskanuj inny, aby go zastąpić</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; type another one to replace it</source>
   <translation>w magazynie haseł; wpisz inny, aby go zastąpić</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>in the printer: {trouble}</source>
   <translation>w drukarce: {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {n} orders</source>
   <translation>
    <numerusform>w {n} zamówieniu</numerusform>
    <numerusform>w {n} zamówieniach</numerusform>
    <numerusform>w {n} zamówieniach</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>is billed</source>
   <translation>płatne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>is billed from then on</source>
   <translation>od tej chwili płatne</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it cannot be brought up to date: {error}</source>
   <translation>nie można go zaktualizować: {error}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it is nested too deep</source>
   <translation>jest zbyt głęboko zagnieżdżony</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>it is not known whether it was done</source>
   <translation>nie wiadomo, czy to zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>it is the right box</source>
   <translation>to właściwy karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation>karton</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>its feed button is pressed</source>
   <translation>wciśnięty przycisk wysuwu</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder is not there</source>
   <translation>jej folderu nie ma</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder may not be written</source>
   <translation>w jej folderze nie wolno zapisywać</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its name is not known here</source>
   <translation>jej nazwa nie jest tu znana</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>its printer is no longer set up here</source>
   <translation>jej drukarka nie jest już tu ustawiona</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its queue is not there</source>
   <translation>jej kolejki nie ma</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>its version is no number</source>
   <translation>jego wersja nie jest liczbą</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>keys of the panel</source>
   <translation>klawisze panelu</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>label not scanned</source>
   <translation>etykieta bez skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation>etykieta potwierdzona skanem, na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>label sent, not scanned</source>
   <translation>etykieta wysłana, bez skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation>etykieta wysłana, niepotwierdzona skanem</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label shift</source>
   <translation>przesunięcie etykiety</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label top</source>
   <translation>góra etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>labels</source>
   <translation>etykiety</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation>
    <numerusform>etykieta od nowości</numerusform>
    <numerusform>etykiety od nowości</numerusform>
    <numerusform>etykiet od nowości</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>labels wait to be taken</source>
   <translation>etykiety czekają na odebranie</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>language</source>
   <translation>język</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>lapsed {time}</source>
   <translation>wygasło {time}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>left the queue; this print service does not tell more</source>
   <translation>opuściło kolejkę; ta usługa druku nie podaje nic więcej</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>letters of the drives</source>
   <translation>litery dysków</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid closed</source>
   <translation>zamknięta pokrywa</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid open</source>
   <translation>otwarta pokrywa</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
   <translation>leży pod {}, poza systemem: nie jest otwierane</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>light</source>
   <translation>jasne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>live</source>
   <translation>produkcja</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>live, billed</source>
   <translation>produkcja, płatne</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>longest label</source>
   <translation>najdłuższa etykieta</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>lost</source>
   <translation>zgubiona</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>maintenance alerts</source>
   <translation>przypomnienia serwisowe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>manifests</source>
   <translation>manifesty</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>may not be undone</source>
   <translation>może być nieodwracalne</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>may not be used by this desk</source>
   <translation>to stanowisko nie może jej używać</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media kind</source>
   <translation>rodzaj materiału</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>media sensing</source>
   <translation>wykrywanie materiału</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media sensors</source>
   <translation>czujniki materiału</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>memory for letters</source>
   <translation>pamięć na litery</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>missing</source>
   <translation>brakuje</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>mostly takes {seconds:.0f} s here</source>
   <translation>zwykle trwa tu {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation>zwykle dwie sekundy</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>motor too hot</source>
   <translation>silnik za gorący</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>moving</source>
   <translation>w ruchu</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>name and description</source>
   <translation>nazwa i opis</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>nearest evening</source>
   <translation>najbliższy wieczór</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation>wymagane</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>network</source>
   <translation>sieć</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation>nigdy niepokazywany</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>no</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>no answer</source>
   <translation>brak odpowiedzi</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>no answer in time</source>
   <translation>brak odpowiedzi na czas</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation>kodu nie odczytano</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>no counter can be read on this way</source>
   <translation>tą drogą nie można odczytać licznika</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/reading.py" />
   <source>no label yet</source>
   <translation>jeszcze bez etykiety</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>no paper</source>
   <translation>brak papieru</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>no ribbon</source>
   <translation>brak taśmy</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>no ribbon or toner</source>
   <translation>brak taśmy lub tonera</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>no scan yet</source>
   <translation>jeszcze bez skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/sound.py" />
   <source>no sound device</source>
   <translation>brak urządzenia dźwiękowego</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>none</source>
   <translation>brak</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>none booked</source>
   <translation>nie zarezerwowano</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
   <translation>brak: co przyjmuje drukarka</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>not asked</source>
   <translation>bez zapytania</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>not asked, a job is on its way</source>
   <translation>nie zapytano, zadanie jest w drodze</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>not billed</source>
   <translation>bez opłat</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not changed</source>
   <translation>bez zmian</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>not confirmed</source>
   <translation>niepotwierdzone</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>not counted yet</source>
   <translation>jeszcze niepoliczona</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation>nie podano</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not in it</source>
   <translation>nie ma go w nim</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation>jeszcze nie w magazynie haseł</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>not kept yet</source>
   <translation>jeszcze niezapisane</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>not known</source>
   <translation>nie wiadomo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>not known there</source>
   <translation>nieznane tam</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not packed</source>
   <translation>niespakowane</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>not paused</source>
   <translation>niewstrzymana</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>not printed</source>
   <translation>niewydrukowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not reached, nothing was changed</source>
   <translation>brak połączenia, niczego nie zmieniono</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>not said</source>
   <translation>nie podano</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not seen</source>
   <translation>nigdzie niewidziane</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation>nie wysyłane, zostaje</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not set up</source>
   <translation>nieskonfigurowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not taken</source>
   <translation>nieprzyjęte</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not told</source>
   <translation>nie podano</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>not told by the carrier</source>
   <translation>nie podano przez przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>not yet proof</source>
   <translation>jeszcze bez potwierdzenia</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not yet with the carrier</source>
   <translation>jeszcze nie u przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>nothing</source>
   <translation>nic</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>nothing came out</source>
   <translation>nic nie wyszło</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation>teraz</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>number of copies</source>
   <translation>liczba kopii</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>off line</source>
   <translation>offline</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/windows.py" />
   <source>off or not connected</source>
   <translation>wyłączona lub niepodłączona</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on its box</source>
   <translation>na kartonie</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation>na rampie</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on the ramp</source>
   <translation>na rampie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>once</source>
   <translation>raz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/offers.py" />
   <source>one of {n} parcels</source>
   <translation>
    <numerusform>jedna z {n} paczki</numerusform>
    <numerusform>jedna z {n} paczek</numerusform>
    <numerusform>jedna z {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>only {n} min left</source>
   <translation>zostało tylko {n} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
   <translation>otwarte</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>open or save</source>
   <translation>otwórz lub zapisz</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or pick one from the list with its number key</source>
   <translation>albo wybierz z listy klawiszem numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or press its number key</source>
   <translation>albo naciśnij klawisz numeru</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or press the number of your name and type your PIN</source>
   <translation>albo naciśnij numer przy nazwisku i wpisz swój PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>or put it right and press the same key</source>
   <translation>albo popraw ułożenie i naciśnij ten sam klawisz</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation>albo wpisz PIN: {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>order number</source>
   <translation>numer zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation>niczego nie zleca</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>overload</source>
   <translation>przeciążenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>packing slips</source>
   <translation>listy pakunkowe</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paper in</source>
   <translation>papier jest</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>paper jam</source>
   <translation>zacięcie papieru</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>paper near its end</source>
   <translation>kończy się papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>parcel {number}</source>
   <translation>paczka {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>parcel {number} of {count}</source>
   <translation>paczka {number} z {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>parcel {number} of {total}</source>
   <translation>paczka {number} z {total}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}</source>
   <translation>paczka {number}, {field}: {theirs} {unit}, nie {ours} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}: not there</source>
   <translation>paczka {number}: brak</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>parcel {} of {}</source>
   <translation>paczka {} z {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/__init__.py" />
   <source>parcelLab</source>
   <translation>parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not let this token do that</source>
   <translation>parcelLab nie pozwala na to temu tokenowi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not show this order</source>
   <translation>parcelLab nie pokazuje tego zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not take this token</source>
   <translation>parcelLab nie przyjmuje tego tokenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>parcelLab has no test system: what is announced here may send mail</source>
   <translation>parcelLab nie ma systemu testowego: zgłoszenie stąd może wysłać e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation>parcelLab nie nadał jeszcze numeru temu zamówieniu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but did not do “{change}”</source>
   <translation>parcelLab ma zamówienie, ale nie wykonał „{change}”</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation>parcelLab ma zamówienie, ale nie tę paczkę</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes up to 8 digits and at most 2 decimals</source>
   <translation>parcelLab przyjmuje do 8 cyfr i najwyżej 2 miejsca po przecinku</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes {limit} kB, this order has {size} kB</source>
   <translation>parcelLab przyjmuje {limit} kB, to zamówienie ma {size} kB</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
   <translation>Kod parcelLab dla każdego przewoźnika, np. porterbuddy=CODE, betakom=CODE; zapytaj o nie parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for this carrier is not set up</source>
   <translation>Nie ustawiono kodu parcelLab dla tego przewoźnika</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for {carrier} is not set up</source>
   <translation>Nie ustawiono kodu parcelLab dla {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's number</source>
   <translation>Numer w parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's number; a second one serves for trials</source>
   <translation>Numer z parcelLab; drugi służy do testów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's own, as dhl-germany</source>
   <translation>Własny kod parcelLab, np. dhl-germany</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>parcels {numbers} of {count}</source>
   <translation>paczki {numbers} z {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcels: {theirs}, not {ours}</source>
   <translation>paczki: {theirs}, nie {ours}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>part of a label is in it</source>
   <translation>w środku jest część etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>partly done</source>
   <translation>wykonano częściowo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation>wklejanie: skopiuj adres z przeglądarki. Niepotwierdzone przez dostawcę, czy loopback jest dozwolony</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>pause the printer</source>
   <translation>wstrzymać drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paused</source>
   <translation>wstrzymana</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>phone</source>
   <translation>telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>pick-up {time}</source>
   <translation>odbiór {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>placed, no label</source>
   <translation>zlecone, bez etykiety</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/going.py" />
   <source>placing by itself</source>
   <translation>samoczynne zlecenie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>postal code</source>
   <translation>kod pocztowy</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>power saving</source>
   <translation>oszczędzanie energii</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>practice</source>
   <translation>ćwiczenie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation>szablon: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>presses Shift the other way round</source>
   <translation>odwrotnie naciska Shift</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>price not told</source>
   <translation>cena niepodana</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>print mode</source>
   <translation>tryb druku</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>print the printer's memory</source>
   <translation>wydrukować pamięć drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>printed with F8 on Orders</source>
   <translation>drukowane przez F8, ekran Zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>printer</source>
   <translation>drukarka</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer bytes</source>
   <translation>bajty drukarki</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer stopped</source>
   <translation>drukarka zatrzymana</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>proven</source>
   <translation>potwierdzone</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue stopped</source>
   <translation>kolejka zatrzymana</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes jobs</source>
   <translation>kolejka przyjmuje zadania</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes no jobs</source>
   <translation>kolejka nie przyjmuje zadań</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue}</source>
   <translation>kolejka {queue}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue} on {server}</source>
   <translation>kolejka {queue} na {server}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>ready</source>
   <translation>gotowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>recipient</source>
   <translation>odbiorca</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>refused</source>
   <translation>odrzucone</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>refused, nothing was changed</source>
   <translation>odrzucono, niczego nie zmieniono</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>reports an error</source>
   <translation>zgłasza błąd</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reprint after an error</source>
   <translation>ponowny druk po błędzie</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reset the printer</source>
   <translation>zresetować drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>ribbon in</source>
   <translation>taśma jest</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>ribbon or toner near its end</source>
   <translation>kończy się taśma lub toner</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>runs</source>
   <translation>trwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>same order, never twice</source>
   <translation>to samo zamówienie, nigdy dwa razy</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>saved settings</source>
   <translation>zapisane ustawienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan just now</source>
   <translation>skan przed chwilą</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation>zeskanuj teraz identyfikator</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan {age} ago</source>
   <translation>skan {age} temu</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back</source>
   <translation>potwierdzone skanem</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back before it was printed here</source>
   <translation>potwierdzone skanem przed wydrukiem tutaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation>zeskanowany, jeszcze niezapisany</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>sent, not scanned</source>
   <translation>wysłane, bez skanu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>serial port</source>
   <translation>port szeregowy</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>set up for pages, which this way does not take</source>
   <translation>ustawiona na strony, a ta droga ich nie przyjmuje</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>settings lost</source>
   <translation>utracone ustawienia</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>sign in again</source>
   <translation>zaloguj ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>signature</source>
   <translation>podpis</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>silent</source>
   <translation>cichy</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>silent, look at it</source>
   <translation>milczy, sprawdź ją</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>something else</source>
   <translation>coś innego</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>speed</source>
   <translation>prędkość</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>spoilt</source>
   <translation>zniszczona</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>start the printer</source>
   <translation>uruchomić drukarkę</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation>zatrzymane</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>street</source>
   <translation>ulica</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>switch a diagnosis on</source>
   <translation>włączyć diagnostykę</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>taken</source>
   <translation>przyjęte</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>takes connections</source>
   <translation>przyjmuje połączenia</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>takes no connection</source>
   <translation>nie przyjmuje połączeń</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>takes no jobs</source>
   <translation>nie przyjmuje zadań</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>tear-off position</source>
   <translation>pozycja odrywania</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>test account</source>
   <translation>konto testowe</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>text of every later label</source>
   <translation>tekst wszystkich późniejszych etykiet</translation>
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>the USB printer</source>
   <translation>drukarka USB</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation>pierwsza</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the folder can be written</source>
   <translation>do folderu można zapisywać</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
   <translation>magazyn haseł może o coś zapytać</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the print service does not answer</source>
   <translation>usługa druku nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer broke the question off</source>
   <translation>drukarka przerwała zapytanie</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted it as printed</source>
   <translation>drukarka policzyła ją jako wydrukowaną</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted more labels than this desk sent</source>
   <translation>drukarka policzyła więcej etykiet, niż wysłało to stanowisko</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer has it, but: {trouble}</source>
   <translation>drukarka to ma, ale: {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle and did not count it: look at it</source>
   <translation>drukarka jest bezczynna i jej nie policzyła: sprawdź ją</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle, and its counter stands where it stood before: it did not come out</source>
   <translation>drukarka jest bezczynna, a licznik stoi tam, gdzie przedtem: nie wyszła</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the printer takes jobs</source>
   <translation>drukarka przyjmuje zadania</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all</source>
   <translation>drukarka przyjęła wszystko</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all and closed the connection</source>
   <translation>drukarka przyjęła wszystko i zamknęła połączenie</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer took it all and says nothing: look at it</source>
   <translation>drukarka przyjęła wszystko i nic nie mówi: sprawdź ją</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer's counter began anew: look at it</source>
   <translation>licznik drukarki zaczął od nowa: sprawdź ją</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the queue takes jobs</source>
   <translation>kolejka przyjmuje zadania</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/items.py" />
   <source>the scan of an item</source>
   <translation>skan artykułu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>then scan it</source>
   <translation>potem zeskanuj</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>to be packed here; nothing is ordered yet</source>
   <translation>do spakowania tutaj; niczego jeszcze nie zlecono</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>to come</source>
   <translation>przed nami</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>to {account}</source>
   <translation>do {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>today</source>
   <translation>dzisiaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation>za późno: zacznij od nowa</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>transport number</source>
   <translation>numer transportu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>twice</source>
   <translation>dwa razy</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>typed</source>
   <translation>wpisana</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types as the computer reads</source>
   <translation>pisze tak, jak czyta komputer</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types {scanner} where the keyboard is {computer}</source>
   <translation>pisze w układzie {scanner}, a klawiatura to {computer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing</source>
   <translation>jako klawiatura</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing and {count}</source>
   <translation>jako klawiatura i {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>unplugged</source>
   <translation>odłączony</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>until {time}</source>
   <translation>do {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>waiting</source>
   <translation>oczekujące</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>waits to be packed</source>
   <translation>czeka na spakowanie</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>wants calibration</source>
   <translation>wymaga kalibracji</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>wants somebody</source>
   <translation>wymaga obsługi</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>wants to be calibrated</source>
   <translation>wymaga kalibracji</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>weighed</source>
   <translation>zważona</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>weight</source>
   <translation>waga</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>what happens at power-up</source>
   <translation>co dzieje się przy włączeniu</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>when the printer is mended</source>
   <translation>gdy drukarka będzie sprawna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>width</source>
   <translation>szerokość</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation>zostanie usunięte</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>without a number</source>
   <translation>bez numeru</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>write a file into the printer</source>
   <translation>zapisać plik w drukarce</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>write a font into the printer</source>
   <translation>zapisać czcionkę w drukarce</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>written as {file}</source>
   <translation>zapisano jako {file}</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>yes</source>
   <translation>tak</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{accepted} of {total} bytes</source>
   <translation>{accepted} z {total} bajtów</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>{accepted} of {total} bytes reached it.</source>
   <translation>Dotarło do niej {accepted} z {total} bajtów.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>{accepted}; the step after it did not go through</source>
   <translation>{accepted}; następny krok się nie powiódł</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{account} accepted it</source>
   <translation>Przyjęte przez {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>{account} cannot be announced orders</source>
   <translation>{account} nie przyjmuje zgłoszeń zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be asked about orders</source>
   <translation>{account} nie przyjmuje pytań o zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>{account} cannot be asked about this; look at its own pages</source>
   <translation>{account} nie może o tym powiedzieć; sprawdź na jego stronach</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>{account} cannot be sent a decision</source>
   <translation>{account} nie przyjmuje decyzji</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be sent an order twice</source>
   <translation>{account} nie przyjmuje zamówienia dwa razy</translation>
  </message>
  <message>
   <location filename="../../app/workflows/sign_in.py" />
   <source>{account} cannot be signed in to: it takes a key</source>
   <translation>Do {account} nie można się zalogować: używa klucza</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>{account} cannot be told more of a parcel</source>
   <translation>{account} nie przyjmuje więcej danych o paczce</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>{account} cannot be told that an order is paid for</source>
   <translation>{account} nie przyjmuje informacji o opłaceniu zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>{account} cannot call the station</source>
   <translation>{account} nie może wywoływać stacji</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} cannot change the terms of orders</source>
   <translation>{account} nie może zmieniać warunków zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>{account} cannot delete orders</source>
   <translation>{account} nie może usuwać zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot find orders by the transport system's number</source>
   <translation>{account} nie może znaleźć zamówień po numerze transportu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>{account} cannot hand out labels</source>
   <translation>{account} nie może wydać etykiet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/order_papers.py" />
   <source>{account} cannot hand out papers of orders</source>
   <translation>{account} nie może wydać dokumentów zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>{account} cannot keep records of orders</source>
   <translation>{account} nie może prowadzić wpisów zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot list its orders</source>
   <translation>{account} nie ma listy swoich zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_availability.py" />
   <source>{account} cannot say when it delivers</source>
   <translation>{account} nie może podać terminu dostawy</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot say where an order stands</source>
   <translation>{account} nie może podać stanu zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot show its orders</source>
   <translation>{account} nie może pokazać swoich zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>{account} cannot take orders</source>
   <translation>{account} nie może przyjmować zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{account} does not have it yet: it was not placed.</source>
   <translation>{account} jeszcze go nie ma: nie zostało zlecone.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} holds it like this already</source>
   <translation>{account} już tak to ma</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}, account {account}, act {number}, the carrier's number {subject}</source>
   <translation>{act}, konto {account}, czynność {number}, numer przewoźnika {subject}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: done</source>
   <translation>{act}: zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether it was done</source>
   <translation>{act}: nie wiadomo, czy to zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether that was done</source>
   <translation>{act}: nie wiadomo, czy to zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: no answer came, the same can be sent again</source>
   <translation>{act}: brak odpowiedzi, można wysłać to samo ponownie</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: partly done</source>
   <translation>{act}: wykonano częściowo</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: refused, nothing was changed</source>
   <translation>{act}: odrzucono, niczego nie zmieniono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: sent</source>
   <translation>{act}: wysłano</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, done</source>
   <translation>{act}: wyjaśniono, zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, it is not known whether it was done</source>
   <translation>{act}: wyjaśniono, nie wiadomo, czy to zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, no answer came, the same can be sent again</source>
   <translation>{act}: wyjaśniono, brak odpowiedzi, można wysłać to samo ponownie</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, partly done</source>
   <translation>{act}: wyjaśniono, wykonano częściowo</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, refused, nothing was changed</source>
   <translation>{act}: wyjaśniono, odrzucono, niczego nie zmieniono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this is done already</source>
   <translation>{act}: to już zrobiono</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this runs right now</source>
   <translation>{act}: to właśnie trwa</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: was it done?</source>
   <translation>{act}: czy to zrobiono?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{act}: {end}</source>
   <translation>{act}: {end}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>{apart}; it refuses more than {seconds} s</source>
   <translation>{apart}; ponad {seconds} s jest odrzucane</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} cannot deliver this</source>
   <translation>{carrier} nie może tego dostarczyć</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} is being asked for windows</source>
   <translation>Trwa zapytanie do {carrier} o okna</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{carrier} offers no delivery windows</source>
   <translation>{carrier} nie oferuje okien dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} refused</source>
   <translation>{carrier}: odmowa</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{carrier} says that order {reference} is delivered</source>
   <translation>{carrier} podaje, że zamówienie {reference} dostarczono</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>{carrier}: {orders}, {parcels}</source>
   <translation>{carrier}: {orders}, {parcels}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>{command} ({key})</source>
   <translation>{command} ({key})</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>{command} is not drawn</source>
   <translation>{command} nie jest rysowane</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{command}, once the windows are there</source>
   <translation>{command}, gdy będą okna</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{count} of {all}</source>
   <translation>{count} z {all}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{count} of {all} today</source>
   <translation>{count} z {all} dzisiaj</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>{count} scanners</source>
   <translation>Skanery: {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>{count} to {place}</source>
   <translation>{count} do {place}</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{currency} has no smaller unit</source>
   <translation>{currency} nie ma mniejszej jednostki</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/parts/plots.py" />
   <source>{day}: {seconds:.0f} s a parcel, {n} parcels</source>
   <translation>
    <numerusform>{day}: {seconds:.0f} s na paczkę, {n} paczka</numerusform>
    <numerusform>{day}: {seconds:.0f} s na paczkę, {n} paczki</numerusform>
    <numerusform>{day}: {seconds:.0f} s na paczkę, {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{device} cannot be set to {baud} bits a second</source>
   <translation>Na {device} nie można ustawić {baud} bitów na sekundę</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{device}, {baud} bits a second</source>
   <translation>{device}, {baud} bitów na sekundę</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{done} of {all}</source>
   <translation>{done} z {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>{done} of {n} parcels</source>
   <translation>
    <numerusform>{done} z {n} paczki</numerusform>
    <numerusform>{done} z {n} paczek</numerusform>
    <numerusform>{done} z {n} paczek</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>{dpi} dpi, {dots:.0f} dots a mm</source>
   <translation>{dpi} dpi, {dots:.0f} punktów na mm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>{field}: {theirs}, not {ours}</source>
   <translation>{field}: {theirs}, nie {ours}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>{file} cannot be read</source>
   <translation>Nie można odczytać {file}</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{file} cannot be written</source>
   <translation>Nie można zapisać pliku {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being read</source>
   <translation>Trwa odczyt {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being written</source>
   <translation>Trwa zapis {file}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>{first} and {second} came as one code</source>
   <translation>{first} i {second} przyszły jako jeden kod</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.</source>
   <translation>Znalezione u przewoźnika: {found}, jeszcze tam nieznane: {unknown}, bez jasnej odpowiedzi: {unclear}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/presenter.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{hint} It is in the in-doubt tray.</source>
   <translation>{hint} Jest na liście Niepewne.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} is {address}</source>
   <translation>{host} to {address}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} port {port}: {reason}</source>
   <translation>{host} port {port}: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>{host} takes no jobs on port {port}</source>
   <translation>{host} nie przyjmuje zadań na porcie {port}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{host}, port {port}</source>
   <translation>{host}, port {port}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{hours} h {minutes:02d} min</source>
   <translation>{hours} h {minutes:02d} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} and {n} other kinds are missing</source>
   <translation>
    <numerusform>brakuje: {item} i {n} inny rodzaj</numerusform>
    <numerusform>brakuje: {item} i {n} inne rodzaje</numerusform>
    <numerusform>brakuje: {item} i {n} innych rodzajów</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} is missing</source>
   <translation>brakuje: {item}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}, {count}</source>
   <translation>{item}, {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}: {count} are in the box already</source>
   <translation>{item}: {count} jest już w kartonie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on no printer</source>
   <translation>{labels}, brak drukarki</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on the printer</source>
   <translation>{labels} na drukarce</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on {printer}</source>
   <translation>{labels} na {printer}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} at most</source>
   <translation>Najwyżej {limit}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} or more</source>
   <translation>Co najmniej {limit}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{line}, kept here</source>
   <translation>{line}, zachowano tutaj</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{loaded} of {count} on the ramp</source>
   <translation>{loaded} z {count} na rampie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>{minimum} to {maximum} °C</source>
   <translation>{minimum} do {maximum} °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>{missing}. Fetch it as PDF.</source>
   <translation>{missing}. Pobierz ją jako PDF.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/forms/groups.py" />
   <source>{names} and {n} others</source>
   <translation>
    <numerusform>{names} i {n} inne</numerusform>
    <numerusform>{names} i {n} inne</numerusform>
    <numerusform>{names} i {n} innych</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>{name} is signed in</source>
   <translation>Zalogowano: {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{number}: not taken</source>
   <translation>{number}: nie przyjęto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} are worth a look.</source>
   <translation>
    <numerusform>{n} wymaga sprawdzenia.</numerusform>
    <numerusform>{n} wymagają sprawdzenia.</numerusform>
    <numerusform>{n} wymaga sprawdzenia.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} asked about</source>
   <translation>
    <numerusform>Zapytano o {n}</numerusform>
    <numerusform>Zapytano o {n}</numerusform>
    <numerusform>Zapytano o {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>{n} cells, more than the header has</source>
   <translation>
    <numerusform>{n} komórka, więcej niż ma nagłówek</numerusform>
    <numerusform>{n} komórki, więcej niż ma nagłówek</numerusform>
    <numerusform>{n} komórek, więcej niż ma nagłówek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} characters at most</source>
   <translation>
    <numerusform>Najwyżej {n} znak</numerusform>
    <numerusform>Najwyżej {n} znaki</numerusform>
    <numerusform>Najwyżej {n} znaków</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{n} characters or more</source>
   <translation>
    <numerusform>Co najmniej {n} znak</numerusform>
    <numerusform>Co najmniej {n} znaki</numerusform>
    <numerusform>Co najmniej {n} znaków</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} checks done, {seconds} s.</source>
   <translation>
    <numerusform>{n} test wykonany, {seconds} s.</numerusform>
    <numerusform>{n} testy wykonane, {seconds} s.</numerusform>
    <numerusform>{n} testów wykonanych, {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{n} copies sent</source>
   <translation>
    <numerusform>wysłano {n} kopię</numerusform>
    <numerusform>wysłano {n} kopie</numerusform>
    <numerusform>wysłano {n} kopii</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <source>{n} copies sent to {printer}</source>
   <translation>
    <numerusform>Wysłano {n} kopię do {printer}</numerusform>
    <numerusform>Wysłano {n} kopie do {printer}</numerusform>
    <numerusform>Wysłano {n} kopii do {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} d</source>
   <translation>
    <numerusform>{n} d</numerusform>
    <numerusform>{n} d</numerusform>
    <numerusform>{n} d</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} d left</source>
   <translation>zostało {n} d</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{n} digits after the point at most</source>
   <translation>
    <numerusform>Najwyżej {n} cyfra po przecinku</numerusform>
    <numerusform>Najwyżej {n} cyfry po przecinku</numerusform>
    <numerusform>Najwyżej {n} cyfr po przecinku</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits at most</source>
   <translation>
    <numerusform>Najwyżej {n} cyfra</numerusform>
    <numerusform>Najwyżej {n} cyfry</numerusform>
    <numerusform>Najwyżej {n} cyfr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits before the point at most</source>
   <translation>
    <numerusform>Najwyżej {n} cyfra przed przecinkiem</numerusform>
    <numerusform>Najwyżej {n} cyfry przed przecinkiem</numerusform>
    <numerusform>Najwyżej {n} cyfr przed przecinkiem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/changes.py" />
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} wpis</numerusform>
    <numerusform>{n} wpisy</numerusform>
    <numerusform>{n} wpisów</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} entries could not be read</source>
   <translation>
    <numerusform>{n} wpisu nie można odczytać</numerusform>
    <numerusform>{n} wpisów nie można odczytać</numerusform>
    <numerusform>{n} wpisów nie można odczytać</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields are missing</source>
   <translation>
    <numerusform>Brakuje {n} pola</numerusform>
    <numerusform>Brakuje {n} pól</numerusform>
    <numerusform>Brakuje {n} pól</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{n} fields are wrong</source>
   <translation>
    <numerusform>{n} pole jest błędne</numerusform>
    <numerusform>{n} pola są błędne</numerusform>
    <numerusform>{n} pól jest błędnych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields missing</source>
   <translation>
    <numerusform>Brakuje {n} pola</numerusform>
    <numerusform>Brakuje {n} pól</numerusform>
    <numerusform>Brakuje {n} pól</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} fields to mend</source>
   <translation>
    <numerusform>{n} pole do poprawy</numerusform>
    <numerusform>{n} pola do poprawy</numerusform>
    <numerusform>{n} pól do poprawy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} h left</source>
   <translation>zostało {n} h</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} in doubt</source>
   <translation>
    <numerusform>{n} niepewne</numerusform>
    <numerusform>{n} niepewne</numerusform>
    <numerusform>{n} niepewnych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} in the order book</source>
   <translation>
    <numerusform>{n} w rejestrze zamówień</numerusform>
    <numerusform>{n} w rejestrze zamówień</numerusform>
    <numerusform>{n} w rejestrze zamówień</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>{n} inches a second</source>
   <translation>
    <numerusform>{n} cal na sekundę</numerusform>
    <numerusform>{n} cale na sekundę</numerusform>
    <numerusform>{n} cali na sekundę</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} labels</source>
   <translation>
    <numerusform>{n} etykieta</numerusform>
    <numerusform>{n} etykiety</numerusform>
    <numerusform>{n} etykiet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} labels are fetched again</source>
   <translation>
    <numerusform>{n} etykietę pobrano ponownie</numerusform>
    <numerusform>{n} etykiety pobrano ponownie</numerusform>
    <numerusform>{n} etykiet pobrano ponownie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/paper.py" />
   <source>{n} labels kept</source>
   <translation>
    <numerusform>Zachowano {n} etykietę</numerusform>
    <numerusform>Zachowano {n} etykiety</numerusform>
    <numerusform>Zachowano {n} etykiet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels sent to {printer}</source>
   <translation>
    <numerusform>Wysłano {n} etykietę do {printer}</numerusform>
    <numerusform>Wysłano {n} etykiety do {printer}</numerusform>
    <numerusform>Wysłano {n} etykiet do {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels that waited were sent to {printer}</source>
   <translation>
    <numerusform>{n} oczekującą etykietę wysłano do {printer}</numerusform>
    <numerusform>{n} oczekujące etykiety wysłano do {printer}</numerusform>
    <numerusform>{n} oczekujących etykiet wysłano do {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels wait</source>
   <translation>
    <numerusform>{n} etykieta czeka</numerusform>
    <numerusform>{n} etykiety czekają</numerusform>
    <numerusform>{n} etykiet czeka</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels, copy {copy}, sent to {printer}</source>
   <translation>
    <numerusform>{n} etykieta, kopia {copy}, wysłano do {printer}</numerusform>
    <numerusform>{n} etykiety, kopia {copy}, wysłano do {printer}</numerusform>
    <numerusform>{n} etykiet, kopia {copy}, wysłano do {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{n} labels, go on by themselves</source>
   <translation>
    <numerusform>{n} etykieta, trwa dalej samoczynnie</numerusform>
    <numerusform>{n} etykiety, trwają dalej samoczynnie</numerusform>
    <numerusform>{n} etykiet, trwa dalej samoczynnie</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} min left</source>
   <translation>zostało {n} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} missing</source>
   <translation>
    <numerusform>Brakuje {n}</numerusform>
    <numerusform>Brakuje {n}</numerusform>
    <numerusform>Brakuje {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{n} more</source>
   <translation>
    <numerusform>jeszcze {n}</numerusform>
    <numerusform>jeszcze {n}</numerusform>
    <numerusform>jeszcze {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{n} more orders</source>
   <translation>
    <numerusform>jeszcze {n} zamówienie</numerusform>
    <numerusform>jeszcze {n} zamówienia</numerusform>
    <numerusform>jeszcze {n} zamówień</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/order_files.py" />
   <location filename="../../app/orderfiles/tables.py" />
   <source>{n} more reasons</source>
   <translation>
    <numerusform>jeszcze {n} powód</numerusform>
    <numerusform>jeszcze {n} powody</numerusform>
    <numerusform>jeszcze {n} powodów</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{n} more ↓</source>
   <translation>
    <numerusform>jeszcze {n} ↓</numerusform>
    <numerusform>jeszcze {n} ↓</numerusform>
    <numerusform>jeszcze {n} ↓</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} more, they come up as these are settled</source>
   <translation>
    <numerusform>jeszcze {n}, pojawi się po wyjaśnieniu tych</numerusform>
    <numerusform>jeszcze {n}, pojawią się po wyjaśnieniu tych</numerusform>
    <numerusform>jeszcze {n}, pojawią się po wyjaśnieniu tych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not taken by the carrier</source>
   <translation>
    <numerusform>{n} nieprzyjęta przez przewoźnika</numerusform>
    <numerusform>{n} nieprzyjęte przez przewoźnika</numerusform>
    <numerusform>{n} nieprzyjętych przez przewoźnika</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not yet with the carrier</source>
   <translation>
    <numerusform>{n} jeszcze niezgłoszona przewoźnikowi</numerusform>
    <numerusform>{n} jeszcze niezgłoszone przewoźnikowi</numerusform>
    <numerusform>{n} jeszcze niezgłoszonych przewoźnikowi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} not yet with the carrier, they follow by themselves</source>
   <translation>
    <numerusform>{n} jeszcze niezgłoszona przewoźnikowi, dotrze samoczynnie</numerusform>
    <numerusform>{n} jeszcze niezgłoszone przewoźnikowi, dotrą samoczynnie</numerusform>
    <numerusform>{n} jeszcze niezgłoszonych przewoźnikowi, dotrą samoczynnie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>{n} of this order are missing</source>
   <translation>
    <numerusform>Brakuje {n} z tego zamówienia</numerusform>
    <numerusform>Brakuje {n} z tego zamówienia</numerusform>
    <numerusform>Brakuje {n} z tego zamówienia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} zamówienie</numerusform>
    <numerusform>{n} zamówienia</numerusform>
    <numerusform>{n} zamówień</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} orders added</source>
   <translation>
    <numerusform>Dodano {n} zamówienie</numerusform>
    <numerusform>Dodano {n} zamówienia</numerusform>
    <numerusform>Dodano {n} zamówień</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} orders on the ramp are cancelled</source>
   <translation>
    <numerusform>{n} zamówienie na rampie jest anulowane</numerusform>
    <numerusform>{n} zamówienia na rampie są anulowane</numerusform>
    <numerusform>{n} zamówień na rampie jest anulowanych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders; there may be more</source>
   <translation>
    <numerusform>{n} zamówienie; może być więcej</numerusform>
    <numerusform>{n} zamówienia; może być więcej</numerusform>
    <numerusform>{n} zamówień; może być więcej</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>{n} parcels</source>
   <translation>
    <numerusform>{n} paczka</numerusform>
    <numerusform>{n} paczki</numerusform>
    <numerusform>{n} paczek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} parcels are known there.</source>
   <translation>
    <numerusform>Znana jest tam {n} paczka.</numerusform>
    <numerusform>Znane są tam {n} paczki.</numerusform>
    <numerusform>Znanych jest tam {n} paczek.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} parcels are missing</source>
   <translation>
    <numerusform>Brakuje {n} paczki</numerusform>
    <numerusform>Brakuje {n} paczek</numerusform>
    <numerusform>Brakuje {n} paczek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} rows refused</source>
   <translation>
    <numerusform>Odrzucono {n} wiersz</numerusform>
    <numerusform>Odrzucono {n} wiersze</numerusform>
    <numerusform>Odrzucono {n} wierszy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} times</source>
   <translation>
    <numerusform>{n} raz</numerusform>
    <numerusform>{n} razy</numerusform>
    <numerusform>{n} razy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{n} today</source>
   <translation>{n} dzisiaj</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} unplugged</source>
   <translation>
    <numerusform>{n} odłączony</numerusform>
    <numerusform>{n} odłączone</numerusform>
    <numerusform>{n} odłączonych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} were there already</source>
   <translation>
    <numerusform>{n} już było</numerusform>
    <numerusform>{n} już były</numerusform>
    <numerusform>{n} już było</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} wrong</source>
   <translation>
    <numerusform>{n} błędne</numerusform>
    <numerusform>{n} błędne</numerusform>
    <numerusform>{n} błędnych</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{n} years or older</source>
   <translation>
    <numerusform>od {n} roku</numerusform>
    <numerusform>od {n} lat</numerusform>
    <numerusform>od {n} lat</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{one} or {other}</source>
   <translation>{one} lub {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not change the set-up</source>
   <translation>{operator} nie może zmieniać konfiguracji</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not delete orders</source>
   <translation>{operator} nie może usuwać zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not do what binds</source>
   <translation>{operator} nie może robić rzeczy wiążących</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not place orders</source>
   <translation>{operator} nie może zlecać zamówień</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not print labels again</source>
   <translation>{operator} nie może ponownie drukować etykiet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{orders} written to {file}</source>
   <translation>{orders}: zapisano w {file}</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} cannot be opened</source>
   <translation>Nie można otworzyć {path}</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} may not be used</source>
   <translation>Brak uprawnień do {path}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, not billed</source>
   <translation>{price}, bez opłat</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, practice</source>
   <translation>{price}, ćwiczenie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/view.py" />
   <source>{printer} and {n} more have another address</source>
   <translation>
    <numerusform>{printer} i jeszcze {n} mają inny adres</numerusform>
    <numerusform>{printer} i jeszcze {n} mają inny adres</numerusform>
    <numerusform>{printer} i jeszcze {n} mają inny adres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>{printer} does not take {format}</source>
   <translation>{printer} nie przyjmuje {format}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand ZPL</source>
   <translation>{printer} nie rozumie ZPL</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand pages</source>
   <translation>{printer} nie rozumie stron</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} has no driver on this way</source>
   <translation>{printer} nie ma sterownika na tej drodze</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>{printer} is no longer set up here</source>
   <translation>Drukarka {printer} nie jest już tu ustawiona</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{printer} on {port}</source>
   <translation>{printer} na {port}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} takes pages, and this is none</source>
   <translation>{printer} przyjmuje strony, a to nie jest strona</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{printer} took {taken} of {total} bytes</source>
   <translation>{printer}: przyjęto {taken} z {total} bajtów</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{printer}, then F9</source>
   <translation>{printer}, potem F9</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <location filename="../../app/workflows/resume_prints.py" />
   <location filename="../../app/workflows/suit_labels.py" />
   <source>{printer}: {trouble}</source>
   <translation>{printer}: {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem} since {time}. Keep scanning, it catches up.</source>
   <translation>{problem} od {time}. Skanuj dalej, stacja to nadrobi.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem}. Keep scanning, it catches up.</source>
   <translation>{problem}. Skanuj dalej, stacja to nadrobi.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look at the printer and whether a label came out.</source>
   <translation>{reached} Sprawdź drukarkę i czy etykieta wyszła.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look whether it is paused, open, or out of labels.</source>
   <translation>{reached} Sprawdź, czy jest wstrzymana, otwarta albo bez etykiet.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>{reached} The job was taken back. Look at the printer.</source>
   <translation>{reached} Zadanie cofnięto. Sprawdź drukarkę.</translation>
  </message>
  <message>
   <location filename="../../app/domain/order_files.py" />
   <source>{reason} (its other rows wait for this one)</source>
   <translation>{reason} (jego pozostałe wiersze czekają na ten)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{reason}. Nothing was changed. Choose another folder.</source>
   <translation>{reason}. Niczego nie zmieniono. Wybierz inny folder.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>{reason}: {file}</source>
   <translation>{reason}: {file}</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <source>{reason}: {folder}. Nothing was changed; another folder may take it.</source>
   <translation>{reason}: {folder}. Niczego nie zmieniono; może przyjmie to inny folder.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>{reference} parcel {numbers}</source>
   <translation>{reference} paczka {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, parcel {parcel}, shown below</source>
   <translation>{reference}, paczka {parcel}, pokazano niżej</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, shown below</source>
   <translation>{reference}, pokazano niżej</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: done, a person says</source>
   <translation>{reference}: zrobiono, potwierdza osoba</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: not done, a person says</source>
   <translation>{reference}: nie zrobiono, potwierdza osoba</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan} first</source>
   <translation>Najpierw: {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{scan}, by {who}</source>
   <translation>{scan}, {who}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan}, then it goes by itself</source>
   <translation>{scan}, potem ruszy samo</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>{seconds:.0f} s {name}</source>
   <translation>{seconds:.0f} s {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{seconds} s apart</source>
   <translation>Różnica {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>{setting} is a secret and no setting</source>
   <translation>{setting} to sekret, nie ustawienie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{system} accepted it</source>
   <translation>Przyjęte przez {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} answers more than can be right</source>
   <translation>Odpowiedź {system} jest zbyt duża, by była poprawna</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} asks to slow down</source>
   <translation>{system} prosi o wolniejsze tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} cannot be asked about this</source>
   <translation>Nie można o to zapytać: {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} cannot be reached</source>
   <translation>Brak połączenia z {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} carries it out; {billed}. It happens once.</source>
   <translation>{system} je realizuje; {billed}. To dzieje się raz.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} did not answer</source>
   <translation>{system} nie odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not know order {reference} yet</source>
   <translation>{system} nie zna jeszcze zamówienia {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{system} does not say its time</source>
   <translation>{system} nie podaje swojego czasu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it by this way. Look at its own page, then say what stands there.</source>
   <translation>{system} nie pokazuje tego tą drogą. Sprawdź na jego stronie, potem podaj, co tam jest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it yet</source>
   <translation>{system} jeszcze tego nie pokazuje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take it as it is</source>
   <translation>{system} nie przyjmuje tego w tej postaci</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take the order as it is</source>
   <translation>{system} nie przyjmuje zamówienia w tej postaci</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these checks at the door</source>
   <translation>{system} nie przyjmuje tych kontroli przy drzwiach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take these days until payment</source>
   <translation>{system} nie przyjmuje tego terminu płatności</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these extra services</source>
   <translation>{system} nie przyjmuje tych usług dodatkowych</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these items</source>
   <translation>{system} nie przyjmuje tych artykułów</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these notes</source>
   <translation>{system} nie przyjmuje tych uwag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these parcels</source>
   <translation>{system} nie przyjmuje tych paczek</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these temperatures</source>
   <translation>{system} nie przyjmuje tych temperatur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take this</source>
   <translation>{system} tego nie przyjmuje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this account number</source>
   <translation>{system} nie przyjmuje tego numeru konta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address</source>
   <translation>{system} nie przyjmuje tego adresu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address for status calls</source>
   <translation>{system} nie przyjmuje tego adresu wywołań statusu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this as it is</source>
   <translation>{system} nie przyjmuje tego w tej postaci</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this city</source>
   <translation>{system} nie przyjmuje tej miejscowości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this country</source>
   <translation>{system} nie przyjmuje tego kraju</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this courier code</source>
   <translation>{system} nie przyjmuje tego kodu kuriera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this currency</source>
   <translation>{system} nie przyjmuje tej waluty</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this currency, or how it is written</source>
   <translation>{system} nie przyjmuje tej waluty albo jej zapisu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this day</source>
   <translation>{system} nie przyjmuje tego dnia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this depth</source>
   <translation>{system} nie przyjmuje tej głębokości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this description</source>
   <translation>{system} nie przyjmuje tego opisu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this distance</source>
   <translation>{system} nie przyjmuje tej odległości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this e-mail address</source>
   <translation>{system} nie przyjmuje tego adresu e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this field</source>
   <translation>{system} nie przyjmuje tego pola</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this height</source>
   <translation>{system} nie przyjmuje tej wysokości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this house number</source>
   <translation>{system} nie przyjmuje tego numeru domu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this minimum age</source>
   <translation>{system} nie przyjmuje tego minimalnego wieku</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this name</source>
   <translation>{system} nie przyjmuje tej nazwy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this note</source>
   <translation>{system} nie przyjmuje tej uwagi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this note to the courier</source>
   <translation>{system} nie przyjmuje tej uwagi dla kuriera</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this number</source>
   <translation>{system} nie przyjmuje tego numeru</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this order number</source>
   <translation>{system} nie przyjmuje tego numeru zamówienia</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this packing list</source>
   <translation>{system} nie przyjmuje tego wykazu opakowań</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this parcel number</source>
   <translation>{system} nie przyjmuje tego numeru paczki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this place</source>
   <translation>{system} nie przyjmuje tego miejsca</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this postal code</source>
   <translation>{system} nie przyjmuje tego kodu pocztowego</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this price</source>
   <translation>{system} nie przyjmuje tej ceny</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this shipment number</source>
   <translation>{system} nie przyjmuje tego numeru przesyłki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this street</source>
   <translation>{system} nie przyjmuje tej ulicy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this time</source>
   <translation>{system} nie przyjmuje tej godziny</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this transport number</source>
   <translation>{system} nie przyjmuje tego numeru transportu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this unit</source>
   <translation>{system} nie przyjmuje tej jednostki</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this value</source>
   <translation>{system} nie przyjmuje tej wartości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this vehicle</source>
   <translation>{system} nie przyjmuje tego pojazdu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this way of handing over</source>
   <translation>{system} nie przyjmuje tego sposobu wydania</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this weight</source>
   <translation>{system} nie przyjmuje tej wagi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this width</source>
   <translation>{system} nie przyjmuje tej szerokości</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this window</source>
   <translation>{system} nie przyjmuje tego okna</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a receipt</source>
   <translation>{system} nie przyjmuje żądania potwierdzenia odbioru</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a signature</source>
   <translation>{system} nie przyjmuje żądania podpisu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} gave no clear answer</source>
   <translation>Brak jasnej odpowiedzi z {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} gives no status by this API.</source>
   <translation>{system} nie podaje statusu przez to API.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} has a fault of its own</source>
   <translation>{system} ma własną awarię</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} has it as {number}.</source>
   <translation>{system} ma je jako {number}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} has it. Its labels can be printed now.</source>
   <translation>{system} je ma. Etykiety można już drukować.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is asked by order number every minute, by itself.</source>
   <translation>Stacja co minutę pyta {system} po numerze zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} is being asked</source>
   <translation>Trwa zapytanie do {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} is being asked about {reference}</source>
   <translation>Trwa zapytanie do {system} o {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is looked at every minute, by itself.</source>
   <translation>Stacja co minutę sprawdza {system}.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} may be busy with the same request</source>
   <translation>{system} może jeszcze obsługiwać to samo zapytanie</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} points to another address</source>
   <translation>{system} wskazuje inny adres</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} says “{status}” of order {reference}</source>
   <translation>{system} podaje „{status}” dla zamówienia {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/sentences.py" />
   <source>{system} says: “{words}”</source>
   <translation>{system} mówi: „{words}”</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} shows it.</source>
   <translation>{system} to pokazuje.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} takes too long to answer</source>
   <translation>{system} odpowiada zbyt długo</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} tells the status alone; F6 on Orders asks for it.</source>
   <translation>{system} podaje tylko status; pyta o niego F6 na ekranie Zamówienia.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order</source>
   <translation>Zamówienie przyjęte przez {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order, {price}</source>
   <translation>Zamówienie przyjęte przez {system}, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago. It is asked again every minute.</source>
   <translation>Zapytano {system} {times}, ostatnio {age} temu. Stacja pyta ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute.</source>
   <translation>Zapytano {system} {times}, ostatnio {age} temu: „{answer}”. Stacja pyta ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}. It is asked again every minute.</source>
   <translation>Zapytano {system} {times}. Stacja pyta ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}. It is looked at again every minute.</source>
   <translation>Sprawdzono {system} {times}. Stacja sprawdza ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}: “{answer}”. It is looked at again every minute.</source>
   <translation>Sprawdzono {system} {times}: „{answer}”. Stacja sprawdza ponownie co minutę.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{time:%H:%M:%S} on {time:%Y-%m-%d}</source>
   <translation>{time:%H:%M:%S}, {time:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation>{title}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {after} is new</source>
   <translation>{title}: {after} jest nowe</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} is not sent and is expected to stay</source>
   <translation>{title}: {before} nie jest wysyłane i powinno pozostać</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} will be removed</source>
   <translation>{title}: {before} zostanie usunięte</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{total} bytes</source>
   <translation>Bajty: {total}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names {folder}, which is not there</source>
   <translation>{variable} wskazuje {folder}, którego nie ma</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names “{folder}”, which is no whole path</source>
   <translation>{variable} wskazuje „{folder}”, a to nie jest pełna ścieżka</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{version}, certificate until {day:%Y-%m-%d}</source>
   <translation>{version}, certyfikat do {day:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} holds a character that cannot be printed</source>
   <translation>{what}: jest znak, którego nie można wydrukować</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} is missing</source>
   <translation>{what}: brak wartości</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/print_labels.py" />
   <source>{who} printed {n} copies today, as many as this desk allows</source>
   <translation>
    <numerusform>{who}: dziś wydrukowano {n} kopię, tyle wynosi limit stanowiska</numerusform>
    <numerusform>{who}: dziś wydrukowano {n} kopie, tyle wynosi limit stanowiska</numerusform>
    <numerusform>{who}: dziś wydrukowano {n} kopii, tyle wynosi limit stanowiska</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} can no longer be booked as it was</source>
   <translation>Okna {window} nie można już zarezerwować jak dotąd</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} lapsed, a dearer one is left</source>
   <translation>{window} wygasło, zostało droższe</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{work}, {seconds} s. Esc leaves it, it goes on by itself.</source>
   <translation>{work}, {seconds} s. Esc opuszcza, praca trwa dalej.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation>{} odpowiada</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation>{} nie może tego dostarczyć</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation>{} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation>{} ma inny adres</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is found again</source>
   <translation>{}: znaleziono ponownie</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is kept</source>
   <translation>{}: zapisano</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} is removed</source>
   <translation>{}: usunięto</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{} knows the address</source>
   <translation>{} zna adres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation>{} nie ma listy zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>{} more</source>
   <translation>jeszcze {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>{} ms</source>
   <translation>{} ms</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {}</source>
   <translation>{} z {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>{} of {} rights</source>
   <translation>{} z {} uprawnień</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {} scanned back</source>
   <translation>{} z {} potwierdzono skanem</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} offers no delivery windows</source>
   <translation>{} nie oferuje okien dostawy</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} prints in true size</source>
   <translation>{} drukuje w rzeczywistym rozmiarze</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>{} s left</source>
   <translation>zostało {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} s. Esc leaves it.</source>
   <translation>{} s. Esc opuszcza.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} shows no order here</source>
   <translation>{} nie pokazuje tu zamówień</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} since new</source>
   <translation>{} od nowości</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} to {} of {}</source>
   <translation>{}–{} z {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>{} was given to the program for it</source>
   <translation>{} przekazano do właściwego programu</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{} · none in our files</source>
   <translation>{} · brak w naszych plikach</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>{} · this desk</source>
   <translation>{} · to stanowisko</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, checking {} s</source>
   <translation>{}, test trwa {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, no key yet</source>
   <translation>{}, jeszcze bez klucza</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>{}, read {}</source>
   <translation>{}, odczyt {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, scanned back</source>
   <translation>{}, potwierdzono skanem</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, true size</source>
   <translation>{}, rozmiar rzeczywisty</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>{}, {} s</source>
   <translation>{}, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>{}–{} of {}</source>
   <translation>{}–{} z {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/pack/commands.py" />
   <source>“{command}” did nothing.</source>
   <translation>„{command}” niczego nie zrobiło.</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” has no fields of its own</source>
   <translation>„{part}” nie ma własnych pól</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” is no place in a list; they are counted from 0, and + adds an entry</source>
   <translation>„{part}” nie jest miejscem na liście; liczy się od 0, a + dodaje wpis</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation>„{title}” dotyczy stanowiska pakowania: {key} albo zeskanuj „{back}”</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for what is in doubt: {key}, or scan “{back}”</source>
   <translation>„{title}” dotyczy niepewnych: {key} albo zeskanuj „{back}”</translation>
  </message>
 </context>
</TS>
