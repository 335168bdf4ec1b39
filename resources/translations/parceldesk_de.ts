<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
   <translation>höchstens %1</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>(unit not stated)</source>
   <translation>(Einheit nicht angegeben)</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>, last {time}</source>
   <translation>, zuletzt {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>/dev/usb/lp0</source>
   <translation>/dev/usb/lp0</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>0 is never</source>
   <translation>0 heißt nie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.001 to 100,000 t</source>
   <translation>0,001 bis 100.000 t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.01 to 417 m</source>
   <translation>0,01 bis 417 m</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation>0: unbegrenzt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>1, 2, 3 and so on, each once</source>
   <translation>1, 2, 3 und so weiter, je einmal</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>1. Is it set up right?</source>
   <translation>1. Richtig eingerichtet?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}.</source>
   <translation>1. Auf der geöffneten Seite anmelden. 2. Adresse der Folgeseite kopieren. 3. Unten einfügen, {}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. The station hears by itself when that is done.</source>
   <translation>1. Auf der geöffneten Seite anmelden. 2. Die Station merkt selbst, wenn das erledigt ist.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>2. Numbers</source>
   <translation>2. Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>3. Letters and signs</source>
   <translation>3. Buchstaben und Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 0678</source>
   <translation>4 Ziffern, wie 0678</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 2100</source>
   <translation>4 Ziffern, wie 2100</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation>4 oder mehr</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 00100</source>
   <translation>5 Ziffern, wie 00100</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 10115</source>
   <translation>5 Ziffern, wie 10115</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 114 55</source>
   <translation>5 Ziffern, wie 114 55</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 75001</source>
   <translation>5 Ziffern, wie 75001</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
   <translation>5 bis 20 Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/checks.py" />
   <source>5 to 20 digits and nothing else</source>
   <translation>5 bis 20 Ziffern und sonst nichts</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits, as its barcode holds it</source>
   <translation>5 bis 20 Ziffern, wie im Barcode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>5 to 20 digits; the last five become the pin for picking up</source>
   <translation>5 bis 20 Ziffern; die letzten fünf sind die PIN zur Abholung</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
   <translation>8 bis 25, 5 bis 20 oder 2 bis 25 °C; nach dem Etikettendruck nicht mehr ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix is drawn without its GS1 mark</source>
   <translation>Ein DataMatrix-Code wird ohne GS1-Zeichen gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200</source>
   <translation>Ein DataMatrix-Code alter Art (nicht ECC 200) wird als ECC 200 gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/maxicode.py" />
   <source>A MaxiCode of several parts is drawn as one</source>
   <translation>Ein MaxiCode aus mehreren Teilen wird als einer gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>A badge</source>
   <translation>Ein Ausweis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>A badge or a PIN is needed</source>
   <translation>Ein Ausweis oder eine PIN ist nötig</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>A barcode cannot hold its text and is not drawn</source>
   <translation>Ein Barcode fasst seinen Text nicht und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/domain/paces.py" />
   <source>A burst is a part of the calls</source>
   <translation>Die Aufrufe auf einmal sind ein Teil der Aufrufe</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>A category, or what the item numbers begin with</source>
   <translation>Eine Kategorie oder womit die Artikelnummern beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>A copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A country in three letters, as NOR</source>
   <translation>Ein Land in drei Buchstaben, wie NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>A country, as FR</source>
   <translation>Ein Land, wie FR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A currency in three letters, as NOK</source>
   <translation>Eine Währung in drei Buchstaben, wie NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A day without a time, as 2026-02-13</source>
   <translation>Ein Tag ohne Uhrzeit, wie 2026-02-13</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A day, as 2026-07-02</source>
   <translation>Ein Tag, wie 2026-07-02</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A day, as {day}</source>
   <translation>Ein Tag, wie {day}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic is damaged and is not drawn</source>
   <translation>Eine Grafik ist beschädigt und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A graphic is larger than any label and is not drawn</source>
   <translation>Eine Grafik ist größer als jedes Etikett und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic without a size is not drawn</source>
   <translation>Eine Grafik ohne Größe wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>A header's name: letters, digits, hyphens</source>
   <translation>Name eines Headers: Buchstaben, Ziffern, Bindestriche</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>A label that scans has come out of the printer.</source>
   <translation>Ein Etikett, das sich scannen lässt, kam aus dem Drucker.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A list</source>
   <translation>Eine Liste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A load cannot be read, so all loads are left out: they are expected to stay as they are</source>
   <translation>Eine Ladung ist nicht lesbar, daher sind alle weggelassen: sie bleiben voraussichtlich, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>A name</source>
   <translation>Ein Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation>Ein Name, wie M</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to the printer</source>
   <translation>Neues Etikett für {reference} ging an den Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to {printer}</source>
   <translation>Neues Etikett für {reference} ging an {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation>Neues Gewicht übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A number</source>
   <translation>Eine Zahl</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>A number in the file has thousands of digits</source>
   <translation>Eine Zahl in der Datei hat Tausende Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>A page of this PDF is {size}, which is no label</source>
   <translation>Eine Seite dieses PDF ist {size}, das ist kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver.</source>
   <translation>Eine Seite käme als meterlanger Zeichensalat heraus. Nichts gesendet. ZPL als Sprache wählen oder der Warteschlange einen Treiber geben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation>Eine Person muss sich anmelden</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number of nothing but zeros is none</source>
   <translation>Eine Telefonnummer nur aus Nullen ist keine</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number with its country code, as +47 65 12 78 65</source>
   <translation>Eine Telefonnummer mit Landesvorwahl, wie +47 65 12 78 65</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation>Für Scanner, die keine Bildschirme lesen: die gedruckte Seite, F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out.</source>
   <translation>Ein Blatt mit Barcodes für das, was die Tasten tun: beauftragen, neu drucken, nächstes Fenster, wiegen, zurücknehmen, zurückstellen, abmelden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A size of {size} cannot be right: it is not taken over</source>
   <translation>Ein Maß von {size} kann nicht stimmen: nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>A spreadsheet shortened this number to {value}. Make the column text and enter it again</source>
   <translation>Eine Tabellenkalkulation hat diese Nummer auf {value} gekürzt. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
   <translation>Eine Statusmeldung ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A stored graphic is damaged and is not drawn</source>
   <translation>Eine gespeicherte Grafik ist beschädigt und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A tag with its kind, as category:Home Apparel</source>
   <translation>Ein Tag mit seiner Art, wie category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A time needs its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Eine Zeit braucht ihre Zone, wie 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A time of day, as 08:00</source>
   <translation>Eine Uhrzeit, wie 08:00</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time of day, as 13:00</source>
   <translation>Eine Uhrzeit, wie 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>A time span has both its times</source>
   <translation>Eine Zeitspanne hat beide Zeiten</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>A time with its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Eine Zeit mit Zone, wie 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A time zone, as Europe/Oslo</source>
   <translation>Eine Zeitzone, wie Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time zone, as Europe/Warsaw</source>
   <translation>Eine Zeitzone, wie Europe/Warsaw</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A weight of {weight} comes without its unit: kg or t? Say it before it is sent</source>
   <translation>Ein Gewicht von {weight} kommt ohne Einheit: kg oder t? Vor dem Senden angeben</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A whole number</source>
   <translation>Eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>API token</source>
   <translation>API-Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>About what was read</source>
   <translation>Zum Gelesenen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
   <translation>Von Transiteo angenommen, noch nicht sichtbar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Accepted by Transiteo, which still shows something else</source>
   <translation>Von Transiteo angenommen, zeigt aber noch anderes</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Accepted is not yet changed</source>
   <translation>Angenommen ist noch nicht geändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Accepted, not yet visible</source>
   <translation>Angenommen, noch nicht sichtbar</translation>
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
   <translation>Kontonummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Account {account}, attempt {number}, generation {generation}</source>
   <translation>Konto {account}, Versuch {number}, Generation {generation}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Accounts and printers are being asked how they are</source>
   <translation>Konten und Drucker werden nach ihrem Zustand gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Add a box</source>
   <translation>Karton hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Add a parcel</source>
   <translation>Paket hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Add a printer</source>
   <translation>Drucker hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add a printer first, key +</source>
   <translation>Zuerst einen Drucker hinzufügen, Taste +</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Add an account first, key +</source>
   <translation>Zuerst ein Konto hinzufügen, Taste +</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Add an operator</source>
   <translation>Mitarbeiter hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Add details to parcel {number}</source>
   <translation>Angaben zu Paket {number} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation>Unter Drucker hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add line item</source>
   <translation>Position hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation>Über die Adresse hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Add parcel details</source>
   <translation>Paketangaben hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
   <translation>Den ersten hinzufügen, mit allen Rechten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add tracking</source>
   <translation>Sendung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add {}</source>
   <translation>{} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Additional terms</source>
   <translation>Zusätzliche Bedingungen</translation>
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
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Address for status calls</source>
   <translation>Adresse für Statusmeldungen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address for tokens</source>
   <translation>Adresse für Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Address known</source>
   <translation>Adresse bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Address of the page that opened after signing in</source>
   <translation>Adresse der Seite nach der Anmeldung</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Address of the service</source>
   <translation>Adresse des Diensts</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address of the shop</source>
   <translation>Adresse des Shops</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Address of the sign-in page</source>
   <translation>Adresse der Anmeldeseite</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>After signing in</source>
   <translation>Nach der Anmeldung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Agent</source>
   <translation>Vertreter</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>All accounts</source>
   <translation>Alle Konten</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>All done</source>
   <translation>Alles erledigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>All items are in the box</source>
   <translation>Alle Artikel sind im Karton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>All of them: a list is sent whole</source>
   <translation>Alle: eine Liste wird ganz gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>All orders</source>
   <translation>Alle Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>All parcels are announced</source>
   <translation>Alle Pakete sind avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All scans are kept</source>
   <translation>Alle Scans bleiben erhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>All states</source>
   <translation>Jeder Stand</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All there</source>
   <translation>Alles da</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>All {n} on the ramp</source>
   <translation>
    <numerusform>{n} an der Rampe</numerusform>
    <numerusform>Alle {n} an der Rampe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Allow contactless</source>
   <translation>Kontaktlos erlaubt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
   <translation>Schon erledigt: zwei Töne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree</source>
   <translation>Änderung von Trans.eu angenommen (ID {number}); der Versanddienst muss noch zustimmen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu; the carrier has yet to agree</source>
   <translation>Änderung von Trans.eu angenommen; der Versanddienst muss noch zustimmen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendment only</source>
   <translation>Nur Änderung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendments as</source>
   <translation>Änderungen als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Amounts</source>
   <translation>Beträge</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>An Aztec code of several parts is drawn as one</source>
   <translation>Ein Aztec-Code aus mehreren Teilen wird als einer gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An ISO 639-1 language, two letters, as nb</source>
   <translation>Eine Sprache nach ISO 639-1, zwei Buchstaben, wie nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>An address on this computer with its port, as http://127.0.0.1:53682/</source>
   <translation>Eine Adresse auf diesem Rechner mit Port, wie http://127.0.0.1:53682/</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>An address that starts with https:// or http://, without name, password and #</source>
   <translation>Eine Adresse, die mit https:// oder http:// beginnt, ohne Name, Passwort und #</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>An address that starts with https://; http:// only for this machine</source>
   <translation>Eine Adresse, die mit https:// beginnt; http:// nur für diesen Rechner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An amount in a text, as 1299.50</source>
   <translation>Ein Betrag als Text, wie 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>An amount needs its currency</source>
   <translation>Ein Betrag braucht seine Währung</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <source>An amount with its currency, as 1600.00 PLN</source>
   <translation>Ein Betrag mit Währung, wie 1600.00 PLN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>An e-mail address, as anne@example.com</source>
   <translation>Eine E-Mail-Adresse, wie anne@example.com</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>An earlier amendment of this order may have arrived</source>
   <translation>Eine frühere Änderung dieses Auftrags ist vielleicht angekommen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>An earlier change may have arrived</source>
   <translation>Eine frühere Änderung ist vielleicht angekommen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>An empty answer means no such order</source>
   <translation>Leere Antwort heißt: Auftrag unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>An empty list of loads is sent: Trans.eu may take off the loads that stand there</source>
   <translation>Eine leere Liste der Ladungen geht hinaus: Trans.eu nimmt vorhandene Ladungen vielleicht heraus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>An object in JSON, as {"name": "value"}</source>
   <translation>Ein Objekt in JSON, wie {"name": "value"}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>An older page may be open.</source>
   <translation>Vielleicht ist eine ältere Seite offen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>An operation names a load without a number: it is not taken over</source>
   <translation>Ein Vorgang nennt eine Ladung ohne Nummer: nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation>Ein Auftrag zählt, sobald er hier geöffnet und alle Etiketten gegengescannt sind.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order has at least one parcel</source>
   <translation>Ein Auftrag hat mindestens ein Paket</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order is open</source>
   <translation>Ein Auftrag ist offen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>An order is wanted, or a list of orders</source>
   <translation>Verlangt ist ein Auftrag oder eine Liste von Aufträgen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>An order without items places when it is opened</source>
   <translation>Auftrag ohne Artikel beim Öffnen beauftragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation>Avisieren</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Announce the last order</source>
   <translation>Letzten Auftrag avisieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Announce to {system}</source>
   <translation>Bei {system} avisieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation>Avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Announced to {account}</source>
   <translation>Bei {account} avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Announced to {system}</source>
   <translation>Bei {system} avisiert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing to {account}</source>
   <translation>Wird bei {account} avisiert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing {count} of {all} parcels to {account}</source>
   <translation>{count} von {all} Paketen werden bei {account} avisiert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation>Ein anderer Kunde bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Another label with this barcode is out and not scanned yet, only one goes on the box</source>
   <translation>Ein anderes Etikett mit diesem Barcode ist gedruckt und noch nicht gescannt, nur eines kommt auf den Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation>Anderer Name</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Another name: this one stands for no preset</source>
   <translation>Anderer Name: dieser steht für keine Vorgabe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Another parcel of this order has this number</source>
   <translation>Ein anderes Paket dieses Auftrags hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
   <translation>Ein anderes Programm belegt das Auftragsbuch</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Another program holds {path}</source>
   <translation>Ein anderes Programm belegt {path}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Another program listens where the browser is sent to</source>
   <translation>Ein anderes Programm lauscht an der Rückkehradresse des Browsers</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner has this name</source>
   <translation>Ein anderer Scanner hat diesen Namen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner is at this port</source>
   <translation>Ein anderer Scanner ist an diesem Port</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Any day</source>
   <translation>Jeder Tag</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Any scanner: same code within, ms</source>
   <translation>Alle Scanner: gleicher Code binnen, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Api-key</source>
   <translation>Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App id</source>
   <translation>App-ID</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App secret</source>
   <translation>App-Geheimnis</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As +0200 in the document</source>
   <translation>Im Dokument wie +0200</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As category:Home Apparel</source>
   <translation>Wie category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>As in the order</source>
   <translation>Wie im Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>As pasted</source>
   <translation>Wie eingefügt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
   <translation>Im Dokument wie pln</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>As set on the printer</source>
   <translation>Wie am Drucker eingestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there</source>
   <translation>Wie dort eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there, such as standard shipping</source>
   <translation>Wie dort eingerichtet, etwa Standardversand</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As the customer knows it</source>
   <translation>Wie der Kunde sie kennt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the language</source>
   <translation>Wie die Sprache</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>As they are</source>
   <translation>Wie sie sind</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
   <translation>Wie {} ihn zeigt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>As “{form}”; try “{other}” at Token goes as</source>
   <translation>Als „{form}“; unter „Token geht als“ „{other}“ versuchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Ask about all</source>
   <translation>Alle abfragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Ask again</source>
   <translation>Neu anfragen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Ask again for windows.</source>
   <translation>Fenster neu anfragen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it again</source>
   <translation>Neu fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it what it is</source>
   <translation>Fragen, was er ist</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Ask now</source>
   <translation>Jetzt fragen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>Ask parcelLab for the courier code and enter it in Accounts.</source>
   <translation>Kuriercode bei parcelLab erfragen und unter Konten eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation>Versanddienst fragen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation>Versanddienst neu fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is; find scales and scanners</source>
   <translation>Drucker nach seinem Zustand fragen; Waagen und Scanner suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Asked at {time:%H:%M:%S}.</source>
   <translation>Gefragt um {time:%H:%M:%S}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/ledger.py" />
   <source>Asked the carrier about it {n} times</source>
   <translation>
    <numerusform>Den Versanddienst {n}-mal danach gefragt</numerusform>
    <numerusform>Den Versanddienst {n}-mal danach gefragt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Asked {n} times</source>
   <translation>
    <numerusform>{n}-mal gefragt</numerusform>
    <numerusform>{n}-mal gefragt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
   <translation>Gefragt vor {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Asking</source>
   <translation>Wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {}</source>
   <translation>{} wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {} what it is</source>
   <translation>{} wird gefragt, was er ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Asking {}, {} s</source>
   <translation>{} wird gefragt, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking, {} s</source>
   <translation>Wird gefragt, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Asks from, %</source>
   <translation>Fragt ab, %</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>At the door</source>
   <translation>An der Tür</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>At the keyring</source>
   <translation>Am Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>At true size on {pages} × {size}</source>
   <translation>In wahrer Größe auf {pages} × {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation>Um {}. Sie gelten jetzt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Attribute</source>
   <translation>Attribut</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Back to Pack</source>
   <translation>Zurück zum Packen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Back to the order</source>
   <translation>Zurück zum Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Back to the settings</source>
   <translation>Zurück zu den Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Back, nothing is done</source>
   <translation>Zurück, nichts geschieht</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Back; loses nothing</source>
   <translation>Zurück; nichts geht verloren</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Badge</source>
   <translation>Ausweis</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN are deleted. What they did stays in the history. Esc keeps them.</source>
   <translation>Ausweis und PIN werden gelöscht. Was getan wurde, bleibt im Verlauf. Esc behält sie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN go into the keyring</source>
   <translation>Ausweis und PIN gehen in den Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Badge of {name}</source>
   <translation>Ausweis von {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge scanned</source>
   <translation>Ausweis gescannt</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Barcode of the test code</source>
   <translation>Barcode des Testcodes</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode type</source>
   <translation>Barcode-Typ</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Before it can be packed here</source>
   <translation>Bevor er hier gepackt werden kann</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Before the signature</source>
   <translation>Vor der Signatur</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Begun {time}</source>
   <translation>Begonnen {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Being announced</source>
   <translation>Wird avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Being asked, {} s</source>
   <translation>Wird gefragt, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Being compared</source>
   <translation>Wird verglichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Being placed</source>
   <translation>Wird beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Being read</source>
   <translation>Wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Being read, {} s</source>
   <translation>Wird gelesen, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Being sent</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation>Unter jedem Tag: wie viele Pakete. Die Zahl ist das mittlere Paket, eine Pause zählt also nicht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Best</source>
   <translation>Bestes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation>Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom accepted it (code {status}) but named no order number</source>
   <translation>Betakom hat angenommen (Code {status}), aber keine Auftragsnummer genannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: what it holds is not known here</source>
   <translation>Betakom hat {number} schon als Auftrag {order}: was dort steht, ist hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: your change was not sent</source>
   <translation>Betakom hat {number} schon als Auftrag {order}: die Änderung wurde nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
   <translation>Betakom antwortet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not know this order</source>
   <translation>Betakom kennt diesen Auftrag nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this decision</source>
   <translation>Betakom nimmt diese Entscheidung nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this order's token</source>
   <translation>Betakom nimmt das Token dieses Auftrags nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this signature</source>
   <translation>Betakom nimmt diese Signatur nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom has no signed call that only reads; the first order shows whether partner id and secret fit</source>
   <translation>Betakom hat keinen signierten Aufruf, der nur liest; ob Partner-ID und Geheimnis passen, zeigt der erste Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Betakom offers no delivery windows</source>
   <translation>Betakom bietet keine Zustellfenster an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Betakom sends the link for confirming there</source>
   <translation>Betakom schickt den Bestätigungslink dorthin</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom sent no token</source>
   <translation>Betakom hat kein Token gesendet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom takes {seconds} s: set the clock, then place it again.</source>
   <translation>Betakom erlaubt {seconds} s: Uhr stellen, dann erneut beauftragen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation>Rechnungsadresse</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Bits a second</source>
   <translation>Bit pro Sekunde</translation>
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
   <translation>Kartongrößen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Box {name}</source>
   <translation>Karton {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, depth in cm</source>
   <translation>Karton {}, Tiefe in cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, height in cm</source>
   <translation>Karton {}, Höhe in cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, name</source>
   <translation>Karton {}, Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, width in cm</source>
   <translation>Karton {}, Breite in cm</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Boxes, one label each</source>
   <translation>Kartons, je ein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Brand</source>
   <translation>Marke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Buyer</source>
   <translation>Käufer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself</source>
   <translation>Von selbst</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself, once it rests</source>
   <translation>Von selbst, sobald sie ruht</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Bytes taken {taken} of {total}</source>
   <translation>Byte übernommen {taken} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation>CSV-Dateien (*.csv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv)</source>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Calls a second</source>
   <translation>Aufrufe pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out spoilt</source>
   <translation>Kam unbrauchbar heraus</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out, the packer says</source>
   <translation>Kam heraus, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Can be taken</source>
   <translation>Kann übernommen werden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel order</source>
   <translation>Auftrag stornieren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel tracking</source>
   <translation>Sendung stornieren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Cancelled by the carrier</source>
   <translation>Vom Versanddienst storniert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
   <translation>Stornierte Pakete stehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot go on</source>
   <translation>Geht nicht weiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot print</source>
   <translation>Druck geht nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Cannot: three notes</source>
   <translation>Geht nicht: drei Töne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Carrier</source>
   <translation>Versanddienst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see it</source>
   <translation>Versanddienste sehen es vielleicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see them</source>
   <translation>Versanddienste sehen sie vielleicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Category of the items</source>
   <translation>Kategorie der Artikel</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Change it there instead.</source>
   <translation>Stattdessen dort ändern.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.</source>
   <translation>Sendungsangaben ändern oder im Porterbuddy-Portal stornieren lassen und neu buchen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Change line item quantity</source>
   <translation>Menge der Position ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the record</source>
   <translation>Datensatz ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Change the record of an order</source>
   <translation>Datensatz eines Auftrags ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
   <translation>Einrichtung ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the terms</source>
   <translation>Konditionen ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/ui/amend/view.py" />
   <source>Change the terms of an order</source>
   <translation>Konditionen eines Auftrags ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Change {}</source>
   <translation>{} ändern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Changes are not kept yet: F9 keeps, Esc drops them</source>
   <translation>Änderungen noch nicht gespeichert: F9 speichert, Esc verwirft</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
   <translation>Ändert die Einstellungen dieses Scanners</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Changing the terms at {account}</source>
   <translation>Konditionen werden bei {account} geändert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest of the first day, then earliest</source>
   <translation>Am ersten Tag das günstigste, dann frühestes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest, then earliest</source>
   <translation>Günstigstes, dann frühestes</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check connection</source>
   <translation>Verbindung prüfen</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Check its address.</source>
   <translation>Seine Adresse prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
   <translation>Als Nächstes die Verbindung prüfen. Das beauftragt nichts.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Check of identity (deprecated)</source>
   <translation>Identitätsprüfung (veraltet)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Check weight</source>
   <translation>Gewicht prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Checking</source>
   <translation>Prüfung läuft</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Checking, {} s</source>
   <translation>Prüfung läuft, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Choose a delivery window</source>
   <translation>Zustellfenster wählen</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a label printer.</source>
   <translation>Einen Etikettendrucker wählen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a printer with larger paper.</source>
   <translation>Einen Drucker mit größerem Papier wählen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose another printer</source>
   <translation>Anderen Drucker wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the earlier one</source>
   <translation>Vorheriges wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the next one</source>
   <translation>Nächstes wählen</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>Choose the receipt printer.</source>
   <translation>Den Bondrucker wählen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation>Diesen wählen</translation>
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
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Cleaning regime</source>
   <translation>Reinigungsart</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Client id</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Client key</source>
   <translation>Client-Key</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock differs</source>
   <translation>Uhr weicht ab</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock not compared</source>
   <translation>Uhr nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock right</source>
   <translation>Uhr geht richtig</translation>
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
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Close it, or print through its queue.</source>
   <translation>Es schließen oder über seine Warteschlange drucken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
   <translation>Tag abschließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Close the day again</source>
   <translation>Tag erneut abschließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Close the day, on Dispatch</source>
   <translation>Tag abschließen, unter Verladung</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Close, keep draft here</source>
   <translation>Schließen, Entwurf bleibt hier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are missing: {missing}</source>
   <translation>Spalten fehlen: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are there twice: {doubled}</source>
   <translation>Spalten doppelt: {doubled}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Columns not known here: {columns}.</source>
   <translation>Hier unbekannte Spalten: {columns}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
   <translation>Befehlsblatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Commands by scanner</source>
   <translation>Befehle per Scanner</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Commands to scan</source>
   <translation>Befehle zum Scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Complete</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm payment of {number}</source>
   <translation>Zahlung von {number} bestätigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the order</source>
   <translation>Auftrag bestätigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the payment</source>
   <translation>Zahlung bestätigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm the payment: the order is billed</source>
   <translation>Zahlung bestätigen: der Auftrag wird kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm {number}</source>
   <translation>{number} bestätigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm: this makes the order binding and billable</source>
   <translation>Bestätigen: das macht den Auftrag verbindlich und kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Confirmed as paid</source>
   <translation>Als bezahlt bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Confirmed with the carrier</source>
   <translation>Beim Versanddienst bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirmed: the order is binding</source>
   <translation>Bestätigt: der Auftrag ist verbindlich</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirming makes the order binding and billable.</source>
   <translation>Bestätigen macht den Auftrag verbindlich und kostenpflichtig.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirming with {account}</source>
   <translation>Wird bei {account} bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection checked {}</source>
   <translation>Verbindung geprüft {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection not checked yet</source>
   <translation>Verbindung noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Contactless</source>
   <translation>Kontaktlos</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Coordinates</source>
   <translation>Koordinaten</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Copies a day for each</source>
   <translation>Kopien pro Tag und Person</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/view.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Copy a new refresh token</source>
   <translation>Neues Refresh-Token kopieren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Copy a new refresh token from {page} into Accounts.</source>
   <translation>Neues Refresh-Token aus {page} unter Konten einfügen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
   <translation>Kopie des letzten Etiketts</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Copy the address of the page that opened after signing in, and paste it here.</source>
   <translation>Adresse der Seite nach der Anmeldung kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Copy the orders alone into a new file</source>
   <translation>Nur die Aufträge in eine neue Datei kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Copy {copy} sent to {printer}</source>
   <translation>Kopie {copy} an {printer} gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Copy {number} sent to {printer}</source>
   <translation>Kopie {number} an {printer} gesendet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Cost of one</source>
   <translation>Stückpreis</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Count an item by hand</source>
   <translation>Artikel von Hand zählen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”.</source>
   <translation>Länder gehen als Codes. Stimmt das Land, unter Konten Namen senden lassen: „Länder als“.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”.</source>
   <translation>Länder gehen als Namen. Stimmt das Land, unter Konten Codes senden lassen: „Länder als“.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Countries as</source>
   <translation>Länder als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Counts as</source>
   <translation>Zählt als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier code</source>
   <translation>Kuriercode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Courier codes</source>
   <translation>Kuriercodes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier's service</source>
   <translation>Service des Kuriers</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Create with {n} changes</source>
   <translation>
    <numerusform>Mit {n} Änderung anlegen</numerusform>
    <numerusform>Mit {n} Änderungen anlegen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Created</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Currencies in</source>
   <translation>Währungen in</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Currency of the amounts</source>
   <translation>Währung der Beträge</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Customer number</source>
   <translation>Kundennummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's first name</source>
   <translation>Vorname des Kunden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's last name</source>
   <translation>Nachname des Kunden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Customer's phone number</source>
   <translation>Telefonnummer des Kunden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's street and number</source>
   <translation>Straße und Hausnummer des Kunden</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Danish</source>
   <translation>Dänisch</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Darkness</source>
   <translation>Schwärzung</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}</source>
   <translation>Schwärzung {darkness}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}, {n} inches a second</source>
   <translation>
    <numerusform>Schwärzung {darkness}, {n} Zoll pro Sekunde</numerusform>
    <numerusform>Schwärzung {darkness}, {n} Zoll pro Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>Day and time, as {day} 13:00</source>
   <translation>Tag und Uhrzeit, wie {day} 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation>Zahlungsziel in Tagen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Decline the order</source>
   <translation>Auftrag ablehnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline {number}</source>
   <translation>{number} ablehnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline: this ends the order</source>
   <translation>Ablehnen: das beendet den Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declined</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Declined, the order ended</source>
   <translation>Abgelehnt, der Auftrag ist beendet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declining at {account}</source>
   <translation>Wird bei {account} abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Declining ends the order.</source>
   <translation>Ablehnen beendet den Auftrag.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Delete at the system</source>
   <translation>Im System löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation>Aufträge löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete the order at the system</source>
   <translation>Auftrag im System löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete {number}</source>
   <translation>{number} löschen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Deleted at {account}</source>
   <translation>Bei {account} gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleted, it is gone</source>
   <translation>Gelöscht, er ist weg</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleting at {account}</source>
   <translation>Wird bei {account} gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deletion accepted, not yet visible</source>
   <translation>Löschen angenommen, noch nicht sichtbar</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Delivered</source>
   <translation>Zugestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Delivery</source>
   <translation>Zustellung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery cannot be before pick-up</source>
   <translation>Die Zustellung kann nicht vor der Abholung liegen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Delivery method</source>
   <translation>Zustellart</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Delivery window</source>
   <translation>Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Delivery window chosen by itself</source>
   <translation>Von selbst gewähltes Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Depth cm</source>
   <translation>Tiefe cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Depth in cm</source>
   <translation>Tiefe in cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Depth, cm</source>
   <translation>Tiefe, cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Details of parcel {identifier} at {account}</source>
   <translation>Angaben zu Paket {identifier} bei {account}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Device, port or address:port</source>
   <translation>Gerät, Port oder Adresse:Port</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics for a support mail</source>
   <translation>Diagnose für eine Supportmail</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Diagnostics for a support mail, on Settings</source>
   <translation>Diagnose für eine Supportmail, unter Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics written</source>
   <translation>Diagnose geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Did the label for {reference} come out?</source>
   <translation>Kam das Etikett für {reference} heraus?</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>Digits and letters, 2 to 12</source>
   <translation>Ziffern und Buchstaben, 2 bis 12</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Dispatch</source>
   <translation>Verladung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Distance in km</source>
   <translation>Entfernung in km</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.</source>
   <translation>Nicht erneut beauftragen. Datenträger in Ordnung bringen; beim nächsten Start wird der Versanddienst gefragt und der Auftrag gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.</source>
   <translation>Nicht erneut senden. Datenträger in Ordnung bringen; beim nächsten Start liegt es unter Ungeklärt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Do not send this box. Ask your supervisor.</source>
   <translation>Diesen Karton nicht versenden. Vorgesetzte fragen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation>Verbindliches oder Kostenpflichtiges tun</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Done already</source>
   <translation>Schon erledigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
   <translation>Von hier ausgeführt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Done from here last: {act}.</source>
   <translation>Zuletzt von hier ausgeführt: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Dots</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Dots an inch</source>
   <translation>Punkte pro Zoll</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Downwards</source>
   <translation>Absteigend</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Draft accepted by Trans.eu (id {number})</source>
   <translation>Entwurf von Trans.eu angenommen (ID {number})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft only</source>
   <translation>Nur Entwurf</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft then amendment</source>
   <translation>Entwurf, dann Änderung</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Drawn anew from {made_for} to {dpi} dpi at true size</source>
   <translation>Neu gezeichnet von {made_for} auf {dpi} dpi in wahrer Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV or Excel file here, and its orders wait to be packed.</source>
   <translation>CSV- oder Excel-Datei hier ablegen, dann warten die Aufträge aufs Packen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop the file here</source>
   <translation>Datei hier ablegen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duties calculated at</source>
   <translation>Abgaben berechnet am</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duty</source>
   <translation>Zoll</translation>
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
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ESC/POS</source>
   <translation>ESC/POS</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Each header needs a name of its own</source>
   <translation>Jeder Header braucht einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
   <translation>Jedes wird gezählt, was fehlt, steht rechts.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Earlier delivery window</source>
   <translation>Früheres Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Earlier page, or section of the settings</source>
   <translation>Vorige Seite oder Abschnitt der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Earliest</source>
   <translation>Frühestes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Edit, or keep what was typed; terms on Systems</source>
   <translation>Bearbeiten oder Eingaben speichern; Konditionen unter Systeme</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Either an e-mail address or none</source>
   <translation>Entweder eine E-Mail-Adresse oder keine</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Empty it, press its zero key, and weigh again.</source>
   <translation>Leeren, Nulltaste drücken, neu wiegen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Empty sends none. Signing, advanced: change it only when Betakom does</source>
   <translation>Leer: keiner wird gesendet. Signatur, erweitert: nur ändern, wenn Betakom es tut</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: Betakom takes EUR</source>
   <translation>Leer: Betakom nimmt EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Empty: stays as it is</source>
   <translation>Leer: bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: that of the goods</source>
   <translation>Leer: die der Waren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the account's</source>
   <translation>Leer: die des Kontos</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Empty: the account's, if it has one</source>
   <translation>Leer: die des Kontos, wenn es eine hat</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the last word of the recipient's name</source>
   <translation>Leer: das letzte Wort im Namen des Empfängers</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the order's items with their prices</source>
   <translation>Leer: die Artikel des Auftrags mit Preisen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the parcels, each on a line of its own</source>
   <translation>Leer: die Pakete, je eines pro Zeile</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's country</source>
   <translation>Leer: das Land des Empfängers</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's name before its last word</source>
   <translation>Leer: der Name des Empfängers vor dem letzten Wort</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the sender's country</source>
   <translation>Leer: das Land des Absenders</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the weight of the parcels</source>
   <translation>Leer: das Gewicht der Pakete</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: what the order says to the courier</source>
   <translation>Leer: was der Auftrag dem Kurier sagt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Ends a code with</source>
   <translation>Beendet einen Code mit</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (UK)</source>
   <translation>Englisch (UK)</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (US)</source>
   <translation>Englisch (US)</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Enter or Tab</source>
   <translation>Enter oder Tab</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Enter the key first</source>
   <translation>Zuerst den Schlüssel eingeben</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Erases the recipient's address at parcelLab: no messages</source>
   <translation>Löscht die Adresse des Empfängers bei parcelLab: keine Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Esc goes back to the settings.</source>
   <translation>Esc geht zurück zu den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Esc leaves it. Nothing is ordered yet.</source>
   <translation>Esc verlässt es. Noch nichts ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Estimated distance</source>
   <translation>Geschätzte Entfernung</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Every order and every label has a known end.</source>
   <translation>Jeder Auftrag und jedes Etikett hat ein bekanntes Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Everybody may do everything here, and the history says who packs as the settings do.</source>
   <translation>Alle dürfen hier alles; wer packt, steht im Verlauf nach den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Exactly as it was registered; https</source>
   <translation>Genau wie registriert; https</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel drops the zeros before a number. Make the column text and enter it again</source>
   <translation>Excel lässt Nullen vor einer Nummer weg. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Excel files (*.xlsx)</source>
   <translation>Excel-Dateien (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00</source>
   <translation>Excel speichert keine Zeitzone. Als Text schreiben, wie 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps only 15 digits of a number. Make the column text and enter it again</source>
   <translation>Excel speichert nur 15 Ziffern einer Nummer. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows an error here: {error}</source>
   <translation>Excel zeigt hier einen Fehler: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows this number as {number}. Make the column text and enter it again</source>
   <translation>Excel zeigt diese Nummer als {number}. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Excel takes no more than 1,048,575 orders in a sheet</source>
   <translation>Excel nimmt höchstens 1.048.575 Aufträge pro Blatt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the date {date}. Make the column text and enter it again</source>
   <translation>Excel hielt das für das Datum {date}. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the number {number}. Make the column text and enter it again</source>
   <translation>Excel hielt das für die Zahl {number}. Spalte als Text formatieren und neu eingeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation>Tauschbar</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice of seller {seller}</source>
   <translation>Ausfuhrrechnung des Verkäufers {seller}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice {number}</source>
   <translation>Ausfuhrrechnung {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation>Versanddienst der Ausfuhr</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External id</source>
   <translation>Externe ID</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External reference</source>
   <translation>Externe Referenz</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation>Zusatzleistungen</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Extras</source>
   <translation>Extras</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>F2 or F9 keeps the changes, Esc drops them.</source>
   <translation>F2 oder F9 speichert die Änderungen, Esc verwirft sie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>F9 keeps it, Esc goes back.</source>
   <translation>F9 speichert, Esc geht zurück.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>F9 keeps it.</source>
   <translation>F9 speichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 keeps it. The key goes to the keyring and nowhere else.</source>
   <translation>F9 speichert. Der Schlüssel geht nur in den Schlüsselbund.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 looks whether {} answers.</source>
   <translation>F9 prüft, ob {} antwortet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>F9 puts it right.</source>
   <translation>F9 korrigiert es.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>F9 takes it into the packing queue</source>
   <translation>F9 übernimmt ihn zum Packen</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Fetch it as PDF.</source>
   <translation>Als PDF abrufen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.</source>
   <translation>Als ZPL für {dpi} dpi abrufen oder auf einem feineren Drucker drucken.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as {form}</source>
   <translation>Als {form} abrufen</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch the label in the size of the printer, or put labels of {label} in.</source>
   <translation>Etikett in der Größe des Druckers abrufen oder Etiketten {label} einlegen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Fetch the labels again</source>
   <translation>Etiketten neu abrufen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Fewer than the requests a minute</source>
   <translation>Weniger als die Anfragen pro Minute</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
   <translation>Eigene Felder</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Fields with names, not a single value</source>
   <translation>Felder mit Namen, kein einzelner Wert</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>Files cannot be read now</source>
   <translation>Dateien sind zurzeit nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in its language and dots by its nameplate.</source>
   <translation>Sprache und Punkte nach dem Typenschild ausfüllen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Fill in the account</source>
   <translation>Konto ausfüllen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in the printer</source>
   <translation>Drucker ausfüllen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Find printers of this machine</source>
   <translation>Drucker dieses Rechners suchen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Flat</source>
   <translation>Flach</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Flow control</source>
   <translation>Flusssteuerung</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder, for pictures and practice</source>
   <translation>Ordner, für Bilder und Übung</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For delivery windows</source>
   <translation>Für Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>For example {number}, {month}</source>
   <translation>Zum Beispiel {number}, {month}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>For future use; its form is not confirmed by the vendor</source>
   <translation>Für später; die Form ist vom Anbieter nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>For orders that come or are opened from now on</source>
   <translation>Für Aufträge, die ab jetzt kommen oder geöffnet werden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none, such as DHL; Transiteo needs it</source>
   <translation>Für Aufträge ohne eigene Angabe, wie DHL; Transiteo braucht ihn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none; Transiteo needs it</source>
   <translation>Für Aufträge ohne eigene Angabe; Transiteo braucht sie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>For reference only: what must stay cold is said of the parcel</source>
   <translation>Nur zur Information: was kühl bleiben muss, steht beim Paket</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For the open order's labels</source>
   <translation>Für die Etiketten des offenen Auftrags</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>For trials: parcels are followed silently</source>
   <translation>Für Tests: Pakete werden still verfolgt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Found on this computer</source>
   <translation>Auf diesem Rechner gefunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Found, choose one to add it</source>
   <translation>Gefunden, einen zum Hinzufügen wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Frame</source>
   <translation>Datenformat</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom, with the partner id</source>
   <translation>Von Betakom, mit der Partner-ID</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom; it alone decides whether orders are live or for trial</source>
   <translation>Von Betakom; nur sie bestimmt, ob Aufträge live oder zum Test sind</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>From any screen</source>
   <translation>Von jeder Seite</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>From parcelLab's portal; with the scope “write”</source>
   <translation>Aus dem Portal von parcelLab; mit der Berechtigung „write“</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>From the checkout</source>
   <translation>Aus dem Checkout</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>From the profile page of Porterbuddy's retailer portal</source>
   <translation>Aus der Profilseite im Händlerportal von Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>From the registration of your app at Trans.eu</source>
   <translation>Aus der Registrierung Ihrer App bei Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>From www.app.transiteo.io, Settings</source>
   <translation>Aus www.app.transiteo.io, Settings</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Full</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Further missing orders</source>
   <translation>Weitere fehlende Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation>Bekommt die Mail von Betakom mit dem Link</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Give it another name.</source>
   <translation>Anderen Namen vergeben.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Give pick-up and delivery times instead.</source>
   <translation>Stattdessen Abhol- und Zustellzeit angeben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Go on all the same</source>
   <translation>Trotzdem weiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
   <translation>Trotzdem weiter; kostet entgegen dem Rat</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on with {reference}</source>
   <translation>Mit {reference} weitermachen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goes to</source>
   <translation>Geht nach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Goes with each order: where Porterbuddy calls, from the internet and without a password. Empty: statuses are asked for</source>
   <translation>Geht mit jedem Auftrag: wohin Porterbuddy meldet, aus dem Internet und ohne Passwort. Leer: Status wird abgefragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
   <translation>Waren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Granted is: {scope}.</source>
   <translation>Erlaubt ist: {scope}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Granted: {}</source>
   <translation>Erlaubt: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Graphics</source>
   <translation>Grafik</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status} for an order that does not exist: it may not be Betakom</source>
   <translation>HTTP {status} für einen Auftrag, den es nicht gibt: vielleicht nicht Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status}, as it should</source>
   <translation>HTTP {status}, wie erwartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Half a scan</source>
   <translation>Halber Scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation>An Person übergeben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <source>Handed over: {n} parcels</source>
   <translation>
    <numerusform>Übergeben: {n} Paket</numerusform>
    <numerusform>Übergeben: {n} Pakete</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the nonce</source>
   <translation>Header der Nonce</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the partner id</source>
   <translation>Header der Partner-ID</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the signature</source>
   <translation>Header der Signatur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the time</source>
   <translation>Header der Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Heard</source>
   <translation>Mit Ton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Height cm</source>
   <translation>Höhe cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Height in cm</source>
   <translation>Höhe in cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Height, cm</source>
   <translation>Höhe, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Held</source>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Highest °C</source>
   <translation>Höchste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold for later</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Hold, hand on, keep for later</source>
   <translation>Zurückstellen, übergeben, für später behalten</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Hold, keep for later</source>
   <translation>Zurückstellen, für später behalten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>How far clocks may differ, in seconds</source>
   <translation>Erlaubte Abweichung der Uhren in Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>How fast this desk is</source>
   <translation>Wie schnell dieser Packplatz ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>How many</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>How many now</source>
   <translation>Neue Anzahl</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>How much of the job reached it is not known.</source>
   <translation>Wie viel vom Druckauftrag ankam, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>How to write them, as 4 Rue des Moulins; used while they are the recipient's</source>
   <translation>Schreibweise, wie 4 Rue des Moulins; gilt, solange es die des Empfängers sind</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>IDTF code</source>
   <translation>IDTF-Code</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Identity card</source>
   <translation>Ausweisprüfung</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Image url</source>
   <translation>Bild-URL</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.</source>
   <translation>Unter Aufträge eine Datei mit Ctrl I importieren oder ein Etikett scannen, das noch nicht auf dem Karton ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Import orders, on Orders</source>
   <translation>Aufträge importieren, unter Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>In doubt</source>
   <translation>Ungeklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>In doubt, look at the printer</source>
   <translation>Ungeklärt, am Drucker nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>In doubt: about the chosen order</source>
   <translation>Ungeklärt: zum gewählten Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>In doubt: {}</source>
   <translation>Ungeklärt: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>In force at once</source>
   <translation>Gilt sofort</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>In force at once.</source>
   <translation>Gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>In several shipments</source>
   <translation>In mehreren Sendungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>In the book</source>
   <translation>Im Buch</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>In {folder}.</source>
   <translation>In {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>In {n} orders. F12 prints again when they are there.</source>
   <translation>
    <numerusform>In {n} Auftrag. F12 druckt neu, sobald sie da sind.</numerusform>
    <numerusform>In {n} Aufträgen. F12 druckt neu, sobald sie da sind.</numerusform>
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
   <translation>Der Druck reicht über das Etikett hinaus</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Ink that reaches to {size} may be lost</source>
   <translation>Druck bis {size} geht vielleicht verloren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
   <translation>Rechnungsnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Is this the right box? No weight was taken.</source>
   <translation>Ist das der richtige Karton? Kein Gewicht übernommen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It broke off on the way</source>
   <translation>Es brach unterwegs ab</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It came out</source>
   <translation>Kam heraus</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It can be done anew.</source>
   <translation>Es kann neu gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It could not be taken back and may come out later. Look at the queue before printing again.</source>
   <translation>Er war nicht zurückzunehmen und kommt vielleicht später heraus. Vor dem Neudruck die Warteschlange prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It does not leave from here. Put it aside.</source>
   <translation>Es geht nicht von hier ab. Beiseite stellen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It does not show it yet; that may take minutes.</source>
   <translation>Es ist noch nicht zu sehen; das kann Minuten dauern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It goes on by itself</source>
   <translation>Es läuft von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>It goes on by itself; what became of it is shown here.</source>
   <translation>Es läuft von selbst weiter; das Ergebnis steht dann hier.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>It holds a character that cannot be printed</source>
   <translation>Ein Zeichen darin ist nicht druckbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation>Er ist jetzt unter {}. Alles andere bleibt wie eingestellt. Esc verlässt es.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>It is being announced</source>
   <translation>Er wird gerade avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/support_card.py" />
   <source>It is being written</source>
   <translation>Wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It is being written down</source>
   <translation>Wird erfasst</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: whether {system} can bring it back is not known; {billed}.</source>
   <translation>Verbindlich: ob {system} ihn zurückholen kann, ist nicht bekannt; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: {system} takes no other decision on it; {billed}.</source>
   <translation>Verbindlich: {system} nimmt keine andere Entscheidung dazu an; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is carried out and billed from now on.</source>
   <translation>Er wird ab jetzt ausgeführt und ist kostenpflichtig.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
   <translation>Beim Versanddienst ist es ausgeführt, konnte aber nicht erfasst werden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is fetched on {day} at {time}</source>
   <translation>Es wird am {day} um {time} abgeholt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is gone</source>
   <translation>Er ist weg</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is not known what was sent; look at its own pages</source>
   <translation>Es ist nicht bekannt, was gesendet wurde; auf seiner Seite nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>It is not known whether it took the job. Look at the printer and its queue.</source>
   <translation>Es ist nicht bekannt, ob der Druckauftrag ankam. Drucker und Warteschlange prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>It is not known whether it was done. Nothing is sent again until that is settled.</source>
   <translation>Es ist nicht bekannt, ob es ausgeführt ist. Bis das geklärt ist, wird nichts erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is not known whether it was done. Nothing more is sent until that is settled.</source>
   <translation>Es ist nicht bekannt, ob es ausgeführt ist. Bis das geklärt ist, wird nichts mehr gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is not known whether it was done. Settle it in the in-doubt tray.</source>
   <translation>Es ist nicht bekannt, ob es ausgeführt ist. Unter Ungeklärt klären.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered</source>
   <translation>Es ist nicht bekannt, ob beauftragt ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>It is not known whether it was ordered. No second one goes out.</source>
   <translation>Nicht bekannt, ob beauftragt. Kein zweiter geht hinaus.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation>Es ist nicht bekannt, ob beauftragt ist. Bis das geklärt ist, wird nichts erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
   <translation>Es ist nicht bekannt, ob beauftragt ist. Der Versanddienst wird gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is not known whether order {reference} was ordered</source>
   <translation>Es ist nicht bekannt, ob Auftrag {reference} beauftragt ist</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>It is not known whether something came out. Look at the printer and its queue.</source>
   <translation>Es ist nicht bekannt, ob etwas herauskam. Drucker und Warteschlange prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is not known whether something came out. Look at the printer.</source>
   <translation>Es ist nicht bekannt, ob etwas herauskam. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>It is not known whether something comes out. Look at the printer and its queue.</source>
   <translation>Es ist nicht bekannt, ob etwas herauskommt. Drucker und Warteschlange prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is placed at the packing desk as every other one. Nothing was ordered yet.</source>
   <translation>Er wird am Packplatz beauftragt wie jeder andere. Noch nichts ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once</source>
   <translation>Wird einmal gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once, and goes on by itself.</source>
   <translation>Es wird einmal gesendet und läuft von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set the queue up as raw.</source>
   <translation>Sie ist als {make_and_model} eingerichtet. Nichts gesendet. „driver“ als Sprache wählen oder die Warteschlange als raw einrichten.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is still there</source>
   <translation>Er ist noch da</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation>Es steht im Protokoll. Vor dem Wiederholen ansehen, was daraus wurde.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>It lacks a scope, or the account is another one's; whether it may write is not known</source>
   <translation>Eine Berechtigung fehlt oder das Konto gehört zu einem anderen; ob es schreiben darf, ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation>Es liegt bei jemand anderem</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>It may be asking somebody for its password. {what_now}</source>
   <translation>Er fragt vielleicht jemanden nach seinem Passwort. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
   <translation>Es wird vielleicht abgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>It may have been done there. Nothing is sent again until that is known.</source>
   <translation>Es ist dort vielleicht ausgeführt. Bis das bekannt ist, wird nichts erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>It may name {names}</source>
   <translation>Erlaubt sind {names}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>It opens here, with all that happened to it.</source>
   <translation>Er öffnet sich hier, mit allem, was geschehen ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It reads as it should.</source>
   <translation>Er liest, wie er soll.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>It says {error}. Mend it, or take the folder out of {variable}.</source>
   <translation>Meldung: {error}. Beheben oder den Ordner aus {variable} nehmen.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” after each code</source>
   <translation>Er sendet „{came}“ nach jedem Code</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” before each code</source>
   <translation>Er sendet „{came}“ vor jedem Code</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>It stays in doubt. Nothing was sent.</source>
   <translation>Es bleibt ungeklärt. Nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It waits again, and is under Orders as refused.</source>
   <translation>Er wartet wieder und steht unter Aufträge als abgewiesen.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed</source>
   <translation>Er wartet bis zu {gap_ms} ms zwischen zwei Tasten, erlaubt sind {most_ms} ms</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster</source>
   <translation>Er wartet {gap_ms} ms zwischen zwei Tasten, so langsam wie ein Mensch; schneller stellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It was accepted, and the system still shows it. F6 looks again.</source>
   <translation>Angenommen, aber das System zeigt ihn noch. F6 sieht erneut nach.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation>Ist erledigt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was done, a person looked</source>
   <translation>Erledigt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
   <translation>Nicht erledigt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was not done, a person looked</source>
   <translation>Nicht erledigt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>It was not opened.</source>
   <translation>Nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>It was not opened. The order stands. Tell the office.</source>
   <translation>Nicht geöffnet. Der Auftrag gilt. Bitte dem Büro melden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not ordered</source>
   <translation>Nicht beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>It was not ordered, a person looked</source>
   <translation>Nicht beauftragt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was ordered, ask again</source>
   <translation>Beauftragt, neu fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It was placed from here, {time}.</source>
   <translation>Von hier beauftragt, {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It was sent to {}. The scan proves size, head and paper.</source>
   <translation>Es ging an {}. Der Scan bestätigt Größe, Druckkopf und Papier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>It was sent. F6 reads what stands there now</source>
   <translation>Gesendet. F6 liest, was dort jetzt steht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>It was written as {tried}. It can be written as {others}: choose in Accounts.</source>
   <translation>Geschrieben als {tried}. Möglich ist auch {others}: unter Konten wählen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>It would come out in the wrong size. Fetch it as PDF.</source>
   <translation>Es käme in falscher Größe heraus. Als PDF abrufen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item number</source>
   <translation>Artikelnummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Item numbers begin with</source>
   <translation>Artikelnummern beginnen mit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Items missing, print later, or a dearer window</source>
   <translation>Artikel fehlen, später drucken oder ein teureres Fenster</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Items: {count}</source>
   <translation>Artikel: {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key is out of the keyring. Its orders stay in the history.</source>
   <translation>Sein Schlüssel ist aus dem Schlüsselbund entfernt. Seine Aufträge bleiben im Verlauf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key leaves the keyring; its orders stay in the history. Esc keeps it.</source>
   <translation>Sein Schlüssel wird aus dem Schlüsselbund entfernt; seine Aufträge bleiben im Verlauf. Esc behält es.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Its label was not scanned back before</source>
   <translation>Sein Etikett wurde vorher nicht gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its labels go to the new address from now on.</source>
   <translation>Seine Etiketten gehen ab jetzt an die neue Adresse.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its language and dots are filled in. Nothing is kept yet.</source>
   <translation>Sprache und Punkte sind ausgefüllt. Noch nichts gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Its orders are added to those that wait.</source>
   <translation>Die Aufträge kommen zu den wartenden hinzu.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Its scan proves that it came out.</source>
   <translation>Sein Scan bestätigt, dass es herauskam.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
   <translation>Das Fenster ist an diesem Packplatz offen. Nichts wurde ein zweites Mal gestartet.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>JPEG pictures</source>
   <translation>JPEG-Bilder</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keep account</source>
   <translation>Konto speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Keep changes</source>
   <translation>Änderungen speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Keep for later</source>
   <translation>Für später behalten</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Keep one of each</source>
   <translation>Je eine behalten</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Keep one of them in the file</source>
   <translation>Eines davon in der Datei behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Keep operator</source>
   <translation>Mitarbeiter speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Keep presets</source>
   <translation>Vorgaben speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Keep printer</source>
   <translation>Drucker speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Keep settings</source>
   <translation>Einstellungen speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Keep the operator first, or Esc</source>
   <translation>Zuerst Mitarbeiter speichern oder Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Keep the printer first, or Esc</source>
   <translation>Zuerst Drucker speichern oder Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keeping</source>
   <translation>Wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Kept</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation>Nur an diesem Packplatz gespeichert, ohne jeden Namen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scans.py" />
   <source>Kept, comes next</source>
   <translation>Gemerkt, kommt als Nächstes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation>Schlüssel angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Key gap, ms</source>
   <translation>Tastenabstand, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
   <translation>Schlüssel nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Key {key}</source>
   <translation>Schlüssel {key}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Keyring open</source>
   <translation>Schlüsselbund offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys, F1</source>
   <translation>Tasten, F1</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Kind of delivery</source>
   <translation>Art der Zustellung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Kind of goods</source>
   <translation>Warenart</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Known</source>
   <translation>Bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Known by</source>
   <translation>Bekannt durch</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Known here</source>
   <translation>Hier bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>LIVE</source>
   <translation>LIVE</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Label is on its box</source>
   <translation>Etikett ist auf dem Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Label of order {}</source>
   <translation>Etikett von Auftrag {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Label size</source>
   <translation>Etikettengröße</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/label_view.py" />
   <source>Label, its barcode reads {}</source>
   <translation>Etikett, sein Barcode lautet {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/label_button.py" />
   <source>Label, show it large</source>
   <translation>Etikett, groß zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept, F9 prints</source>
   <translation>Etiketten gespeichert, F9 druckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept. F9 prints them.</source>
   <translation>Etiketten gespeichert. F9 druckt sie.</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>Labels cannot be read now</source>
   <translation>Etiketten sind zurzeit nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Labels kept, to be printed later</source>
   <translation>Etiketten gespeichert, werden später gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Labels may set darkness, speed and print mode</source>
   <translation>Etiketten dürfen Schwärzung, Tempo und Druckart setzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Labels may set these</source>
   <translation>Etiketten dürfen das setzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Labels need one. A folder will do for practice.</source>
   <translation>Etiketten brauchen einen. Zum Üben reicht ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Labels of this desk come from here</source>
   <translation>Etiketten dieses Packplatzes kommen von hier</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Labels that are scanned here are taken along.</source>
   <translation>Hier gescannte Etiketten werden mitgenommen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Labels that were fetched before may be out of date: fetch and print them again.</source>
   <translation>Früher abgerufene Etiketten sind vielleicht veraltet: neu abrufen und drucken.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Language, from the next start</source>
   <translation>Sprache, ab dem nächsten Start</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Large and small swapped</source>
   <translation>Groß und klein vertauscht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Largest order in bytes</source>
   <translation>Größter Auftrag in Byte</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Last item places</source>
   <translation>Letzter Artikel beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Last name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Last parcel, {} ago</source>
   <translation>Letztes Paket, vor {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>Last scan</source>
   <translation>Letzter Scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Last seen {time}</source>
   <translation>Zuletzt gesehen {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Latitude</source>
   <translation>Breitengrad</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Least length</source>
   <translation>Mindestlänge</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Leave at the doorstep (deprecated)</source>
   <translation>Vor der Tür abstellen (veraltet)</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Leave it open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Leaves from</source>
   <translation>Geht ab von</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Left at the door</source>
   <translation>An der Tür abgestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
   <translation>Leer: weggelassen; vom Anbieter nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>Left out: {what} ({command})</source>
   <translation>Weggelassen: {what} ({command})</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Left, not cancelled</source>
   <translation>Verlassen, nicht abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Less than {limit}</source>
   <translation>Kleiner als {limit}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Let labels be turned for this printer</source>
   <translation>Drehen von Etiketten für diesen Drucker erlauben</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Letters come</source>
   <translation>Buchstaben kommen</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/printing.py" />
   <source>Letters that the paper's typeface does not have: {missing}</source>
   <translation>Zeichen, die der Schrift des Papiers fehlen: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Line item quantity</source>
   <translation>Menge der Position</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line not safe</source>
   <translation>Verbindung nicht sicher</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line safe</source>
   <translation>Verbindung sicher</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line_num} cannot be read: {error}</source>
   <translation>Zeile {line_num} ist nicht lesbar: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Line {lineno} is no JSON: {msg}</source>
   <translation>Zeile {lineno} ist kein JSON: {msg}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line} is not UTF-8 text</source>
   <translation>Zeile {line} ist kein UTF-8-Text</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Lines</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Live, is billed</source>
   <translation>Live, kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load</source>
   <translation>Ladung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number</source>
   <translation>Ladungsnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number of the shipment request</source>
   <translation>Ladungsnummer der Transportanfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Load {size} labels</source>
   <translation>Etiketten {size} einlegen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loading metres</source>
   <translation>Lademeter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loads</source>
   <translation>Ladungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Locks after, minutes</source>
   <translation>Sperrt nach, Minuten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Longitude</source>
   <translation>Längengrad</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Look at it.</source>
   <translation>Bitte ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look at its cable and this desk's network.</source>
   <translation>Sein Kabel und das Netz dieses Packplatzes prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Look at its cable and whether it is on, or type the weight.</source>
   <translation>Kabel prüfen und ob sie an ist, oder Gewicht eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Look at partner id and secret in Accounts.</source>
   <translation>Partner-ID und Geheimnis unter Konten prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at the Api-key and at who is signed in.</source>
   <translation>Api-key und angemeldete Person prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Look at the address in Accounts.</source>
   <translation>Adresse unter Konten prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
   <translation>Zuerst am Drucker nachsehen. Kam das Etikett heraus, scannen, sonst mit F8 eine Kopie drucken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Look at the printer, or scan the label: that settles it.</source>
   <translation>Am Drucker nachsehen oder das Etikett scannen: das klärt es.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at them in Accounts.</source>
   <translation>Unter Konten prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look for a comma or a quotation mark too many or too few</source>
   <translation>Nach einem Komma oder Anführungszeichen zu viel oder zu wenig suchen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Look for a lone quote</source>
   <translation>Nach einem einzelnen Anführungszeichen suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.</source>
   <translation>{} auf der Seite von {} suchen. Fehlt er dort, wartet er wieder und kann neu beauftragt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. What was not done can be done anew.</source>
   <translation>{} auf der Seite von {} suchen. Was nicht erledigt ist, kann neu gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look now</source>
   <translation>Jetzt nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look where it stands</source>
   <translation>Nachsehen, wo es steht</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is on and has its cable.</source>
   <translation>Prüfen, ob er an ist und sein Kabel steckt.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is the printer and is on.</source>
   <translation>Prüfen, ob es der Drucker ist und ob er an ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Looked at {n} times</source>
   <translation>
    <numerusform>{n}-mal nachgesehen</numerusform>
    <numerusform>{n}-mal nachgesehen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Looking at the keyring</source>
   <translation>Schlüsselbund wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Looking for printers</source>
   <translation>Drucker werden gesucht</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Looking, {} s</source>
   <translation>Suche läuft, {} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Loopback</source>
   <translation>Loopback</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Loses nothing</source>
   <translation>Nichts geht verloren</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost, print a copy</source>
   <translation>Verloren, Kopie drucken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Lower case</source>
   <translation>Kleinbuchstaben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation>Niedrigste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
   <translation>Mailvorlagen zeigen keine Artikel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Manifest with {n} parcels sent to {printer}</source>
   <translation>
    <numerusform>Ladeliste mit {n} Paket an {printer} gesendet</numerusform>
    <numerusform>Ladeliste mit {n} Paketen an {printer} gesendet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Manifest {day}</source>
   <translation>Ladeliste {day}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Manifests</source>
   <translation>Ladelisten</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Maximum celsius</source>
   <translation>Höchste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May</source>
   <translation>Darf</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May do everything</source>
   <translation>Darf alles</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May: {}</source>
   <translation>Darf: {}</translation>
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
   <translation>Millimeter, größer als 0 und höchstens {most}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
   <translation>Mindestalter</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Minimum celsius</source>
   <translation>Niedrigste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Money and dates as in</source>
   <translation>Geld und Datum wie in</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/groups.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at the system</source>
   <translation>Mehr im System</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at {}</source>
   <translation>Mehr bei {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More fields</source>
   <translation>Mehr Felder</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>More of the items</source>
   <translation>Mehr zu den Artikeln</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <source>More of {}, order {}</source>
   <translation>Mehr von {}, Auftrag {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>More than 0</source>
   <translation>Größer als 0</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>More than one sheet holds orders: {names}</source>
   <translation>Mehr als ein Blatt enthält Aufträge: {names}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>More than {limit}</source>
   <translation>Größer als {limit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>More than {most} pieces need parcels</source>
   <translation>Mehr als {most} Stück brauchen Pakete</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
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
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name found</source>
   <translation>Name gefunden</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name not found</source>
   <translation>Name nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Name of this desk</source>
   <translation>Name dieses Packplatzes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Name the unit of this weight, as t</source>
   <translation>Einheit dieses Gewichts nennen, wie t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the mark for a known order in answers</source>
   <translation>Namen der Kennung „Auftrag bekannt“ in Antworten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the order number in answers</source>
   <translation>Namen der Auftragsnummer in Antworten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the token in answers</source>
   <translation>Namen des Tokens in Antworten</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>Names with points between them, as spots.0.address.city</source>
   <translation>Namen mit Punkten dazwischen, wie spots.0.address.city</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Names with their values</source>
   <translation>Namen mit ihren Werten</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
   <translation>Nächster Abend, ab 17:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Neither parcels nor items: there is nothing to send</source>
   <translation>Weder Pakete noch Artikel: es gibt nichts zu versenden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Nested</source>
   <translation>Verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Net</source>
   <translation>Netto</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Network, or practice</source>
   <translation>Netzwerk oder Übung</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>New account at {}</source>
   <translation>Neues Konto bei {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>New operator</source>
   <translation>Neuer Mitarbeiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>New printer</source>
   <translation>Neuer Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>New record</source>
   <translation>Neuer Datensatz</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>New record at {account}</source>
   <translation>Neuer Datensatz bei {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>New record of an order</source>
   <translation>Neuer Datensatz zum Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation>Nächste Kartongröße</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Next delivery window</source>
   <translation>Nächstes Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next page, or section of the settings</source>
   <translation>Nächste Seite oder Abschnitt der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Next section</source>
   <translation>Nächster Abschnitt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Next size</source>
   <translation>Nächste Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/people_card.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No TLS</source>
   <translation>Kein TLS</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>No account is named</source>
   <translation>Kein Konto genannt</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>No account is set up</source>
   <translation>Kein Konto eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No account of a system that follows parcels is set up</source>
   <translation>Kein Konto eines Systems, das Pakete verfolgt, ist eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>No account shows its orders</source>
   <translation>Kein Konto zeigt seine Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>No barcode of this label can be read</source>
   <translation>Kein Barcode dieses Etiketts ist lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>No delivery window is known yet</source>
   <translation>Noch kein Zustellfenster bekannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation>Keine E-Mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>No item of the order has this number</source>
   <translation>Kein Artikel des Auftrags hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No label is awaited</source>
   <translation>Kein Etikett wird erwartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>No label printer is set up</source>
   <translation>Kein Etikettendrucker eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
   <translation>Noch kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>No letters for {letters}</source>
   <translation>Keine Zeichen für {letters}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No line</source>
   <translation>Keine Verbindung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>No messages</source>
   <translation>Keine Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>No messages to recipients</source>
   <translation>Keine Nachrichten an Empfänger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No messages to the recipient</source>
   <translation>Keine Nachrichten an den Empfänger</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No new printer found</source>
   <translation>Kein neuer Drucker gefunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>No operator is set up</source>
   <translation>Kein Mitarbeiter eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>No operator yet. The desk asks nobody who packs until one is set up.</source>
   <translation>Noch kein Mitarbeiter. Bis einer eingerichtet ist, fragt der Packplatz nicht, wer packt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>No order and no label here has this number</source>
   <translation>Kein Auftrag und kein Etikett hier hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>No order chosen</source>
   <translation>Kein Auftrag gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order found</source>
   <translation>Kein Auftrag gefunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No order has this number</source>
   <translation>Kein Auftrag hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No order is open</source>
   <translation>Kein Auftrag ist offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>No order waits</source>
   <translation>Kein Auftrag wartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order yet</source>
   <translation>Noch kein Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>No other serial scanner or adapter is plugged in.</source>
   <translation>Kein weiterer serieller Scanner oder Adapter angeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No packed order is to be announced</source>
   <translation>Kein gepackter Auftrag ist zu avisieren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>No parcel here has this number</source>
   <translation>Kein Paket hier hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No parcel of order {reference} was scanned yet</source>
   <translation>Noch kein Paket von Auftrag {reference} gescannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>No parcel of this order has a number</source>
   <translation>Kein Paket dieses Auftrags hat eine Nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation>Noch kein Paket gescannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No payment was confirmed.</source>
   <translation>Keine Zahlung bestätigt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for manifests</source>
   <translation>Kein Drucker für Ladelisten gewählt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for packing slips</source>
   <translation>Kein Drucker für Packzettel gewählt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for sheets</source>
   <translation>Kein Drucker für Blätter gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
   <translation>Kein Drucker eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>No printer listens at {path}</source>
   <translation>Kein Drucker hört an {path}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>No printer yet. Find those that this machine knows, or add one by its address.</source>
   <translation>Noch kein Drucker. Die suchen, die dieser Rechner kennt, oder einen über seine Adresse hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>No scale and no serial adapter is plugged in.</source>
   <translation>Keine Waage und kein serieller Adapter angeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No scan was confirmed.</source>
   <translation>Kein Scan bestätigt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>No scan yet</source>
   <translation>Noch kein Scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>No second order and no second label goes out while one is open here.</source>
   <translation>Solange hier etwas offen ist, geht kein zweiter Auftrag und kein zweites Etikett hinaus.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No sender is set up yet</source>
   <translation>Noch kein Absender eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/import_orders.py" />
   <source>No system “{system}” has fields of its own here</source>
   <translation>Kein System „{system}“ hat hier eigene Felder</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation>Kein Testsystem bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No weight</source>
   <translation>Kein Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
   <translation>Kein Gewicht übernommen. Abnehmen, dann das nächste auflegen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. {look}</source>
   <translation>Kein Gewicht übernommen. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>No window is offered for this place and time. Hold it with F10, or change it with F2.</source>
   <translation>Für diesen Ort und diese Zeit gibt es kein Fenster. Mit F10 zurückstellen oder mit F2 ändern.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows</source>
   <translation>Keine Fenster</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows offered</source>
   <translation>Keine Fenster angeboten</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Nobody can be asked about a label. Look whether it came out.</source>
   <translation>Nach einem Etikett kann niemand gefragt werden. Nachsehen, ob es herauskam.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nobody fetches this box. Nothing was written down.</source>
   <translation>Niemand holt diesen Karton ab. Nichts erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Put it aside.</source>
   <translation>Niemand holt dieses Paket ab. Beiseite stellen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Take it off the ramp.</source>
   <translation>Niemand holt dieses Paket ab. Von der Rampe nehmen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nobody here knows the name {host}</source>
   <translation>Den Namen {host} kennt hier niemand</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Nobody is signed in</source>
   <translation>Niemand ist angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in at this desk</source>
   <translation>Niemand ist an diesem Packplatz angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>Nobody is signed in or out here</source>
   <translation>Hier wird niemand an- oder abgemeldet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation>Niemand ist angemeldet.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Nobody knows {host}: address or network</source>
   <translation>{host} ist unbekannt: Adresse oder Netz</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Nobody signed in</source>
   <translation>Niemand angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>None. Plug one in and press F5; it is read beside the ones that type.</source>
   <translation>Keiner. Einen anschließen und F5 drücken; er wird neben den tippenden gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Norwegian</source>
   <translation>Norwegisch</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Not a badge</source>
   <translation>Kein Ausweis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not a parcel</source>
   <translation>Kein Paket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation>Nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not all parcels are announced</source>
   <translation>Nicht alle Pakete sind avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Not asked</source>
   <translation>Nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor</source>
   <translation>Vom Anbieter nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation>Vom Anbieter nicht bestätigt, ob auf den Entwurf ein zweiter Aufruf folgen muss</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: 100 KB may be 100,000 or 102,400</source>
   <translation>Vom Anbieter nicht bestätigt: 100 KB können 100.000 oder 102.400 sein</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; the check says what to try</source>
   <translation>Vom Anbieter nicht bestätigt: unverändert, Base64 von Konto:Token oder als Bearer; die Prüfung sagt, was zu versuchen ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: fits its example</source>
   <translation>Vom Anbieter nicht bestätigt: passt zu seinem Beispiel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: full sends all that was read, so that nothing is lost if a change replaces the order</source>
   <translation>Vom Anbieter nicht bestätigt: vollständig sendet alles Gelesene, damit nichts verloren geht, wenn eine Änderung den Auftrag ersetzt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: in “tracking” or flat</source>
   <translation>Vom Anbieter nicht bestätigt: in „tracking“ oder flach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation>Vom Anbieter nicht bestätigt: kein Limit ist dokumentiert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: no limit is published</source>
   <translation>Vom Anbieter nicht bestätigt: kein Limit ist veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: order_update_statut stands in answers only; the vendor's shop module sends it</source>
   <translation>Vom Anbieter nicht bestätigt: order_update_statut steht nur in Antworten; das Shopmodul des Anbieters sendet es</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document does not say how an unknown order is answered; 404 is understood always</source>
   <translation>Vom Anbieter nicht bestätigt: das Dokument sagt nicht, wie ein unbekannter Auftrag beantwortet wird; 404 wird immer verstanden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says Base64 and not of what</source>
   <translation>Vom Anbieter nicht bestätigt: das Dokument sagt Base64, aber nicht wovon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says both</source>
   <translation>Vom Anbieter nicht bestätigt: das Dokument sagt beides</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation>Vom Anbieter nicht bestätigt: das Dokument zeigt Namen, andere senden Codes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's example has three letters</source>
   <translation>Vom Anbieter nicht bestätigt: das Beispiel im Dokument hat drei Buchstaben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's list spells agent_address so</source>
   <translation>Vom Anbieter nicht bestätigt: die Liste im Dokument schreibt agent_address so</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
   <translation>Vom Anbieter nicht bestätigt: die Tabellen des Dokuments sagen Nummer, die Beispiele zeigen Text</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: the first that is there counts</source>
   <translation>Vom Anbieter nicht bestätigt: der erste vorhandene zählt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the vendor's shop module does, the document does not</source>
   <translation>Vom Anbieter nicht bestätigt: das Shopmodul des Anbieters tut es, das Dokument nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/leaves.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Not given</source>
   <translation>Nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not given: beside an address that is not Transiteo's own</source>
   <translation>Nicht angegeben: neben einer Adresse, die nicht von Transiteo ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>Not in the form that is asked for</source>
   <translation>Nicht in der verlangten Form</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>Not kept</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Not kept yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Not known here</source>
   <translation>Hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Not known there</source>
   <translation>Dort nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not placed</source>
   <translation>Nicht beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/print_labels.py" />
   <source>Not printed</source>
   <translation>Nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not proven yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Not read</source>
   <translation>Nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Not scanned back at any desk</source>
   <translation>An keinem Packplatz gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not set</source>
   <translation>Nicht gesetzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Not set up</source>
   <translation>Nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Not shown by the system yet: {}</source>
   <translation>Vom System noch nicht gezeigt: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Not shown here, and left as it is: {names}</source>
   <translation>Hier nicht gezeigt und unverändert: {names}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles}</source>
   <translation>Noch nicht gezeigt: {titles}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles} and {n} more</source>
   <translation>
    <numerusform>Noch nicht gezeigt: {titles} und {n} weiteres</numerusform>
    <numerusform>Noch nicht gezeigt: {titles} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation>Nicht angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not to {place} now</source>
   <translation>Zurzeit nicht nach {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
   <translation>Sagt dieses Modell nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not {system}</source>
   <translation>Nicht {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Notes to the carrier</source>
   <translation>Notizen an den Versanddienst</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing answers at {host}</source>
   <translation>Unter {host} antwortet nichts</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing came out</source>
   <translation>Nichts kam heraus</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing came out. Look at the printer.</source>
   <translation>Nichts kam heraus. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
   <translation>Nichts kam heraus; avisieren; mehr im System</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing changed</source>
   <translation>Nichts geändert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed.</source>
   <translation>Nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Nothing changed. Scan another one.</source>
   <translation>Nichts geändert. Anderes scannen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed. Scan the next one.</source>
   <translation>Nichts geändert. Nächsten scannen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing changed. Scan the next parcel</source>
   <translation>Nichts geändert. Nächstes Paket scannen</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>Nothing changed. {reason}: {path}.</source>
   <translation>Nichts geändert. {reason}: {path}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Nothing here is billed</source>
   <translation>Nichts hier kostet etwas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Nothing is changed</source>
   <translation>Nichts ist geändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Nothing is changed yet.</source>
   <translation>Noch nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Nothing is given that could be added</source>
   <translation>Nichts angegeben, was hinzugefügt werden kann</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing is in doubt</source>
   <translation>Nichts ist ungeklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is known yet</source>
   <translation>Noch nichts bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing is missing</source>
   <translation>Nichts fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is wrong</source>
   <translation>Alles stimmt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing leaves today yet</source>
   <translation>Heute geht noch nichts ab</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Look at the account's address and key.</source>
   <translation>Nichts hat die Station verlassen. Adresse und Schlüssel des Kontos prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Nothing left the station. Try again in {seconds:.0f} s.</source>
   <translation>Nichts hat die Station verlassen. In {seconds:.0f} s erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
   <translation>Nichts hat die Station verlassen. Erneut versuchen, sobald das Netz da ist.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing of the job was sent. Look at the printer.</source>
   <translation>Nichts vom Druckauftrag gesendet. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>Nothing reached the printer.</source>
   <translation>Beim Drucker kam nichts an.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing stands in the way of F9</source>
   <translation>Nichts steht F9 im Weg</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Nothing to open</source>
   <translation>Nichts zu öffnen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.</source>
   <translation>Nichts angefragt. Der Auftrag gilt. Einen Drucker für ZPL, PDF oder PNG wählen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Nothing was changed and nothing was ordered.</source>
   <translation>Nichts geändert, nichts beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation>Dort wurde nichts geändert. Der Cursor steht im ersten Feld.</translation>
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
   <translation>Nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Asking again is safe.</source>
   <translation>Nichts geändert. Erneut fragen ist gefahrlos.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Give this one another number, or open the other one.</source>
   <translation>Nichts geändert. Diesem eine andere Nummer geben oder den anderen öffnen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Look at its temperatures and at what only one system has.</source>
   <translation>Nichts geändert. Temperaturen prüfen und was nur ein System hat.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Move that file away, or choose another folder for the station.</source>
   <translation>Nichts geändert. Diese Datei verschieben oder einen anderen Ordner für die Station wählen.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>Nothing was changed. Narrow the list, or write it as CSV.</source>
   <translation>Nichts geändert. Die Liste eingrenzen oder als CSV schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Read the order again: its parcels may have other numbers.</source>
   <translation>Nichts geändert. Auftrag neu lesen: seine Pakete haben vielleicht andere Nummern.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Start the newer program, or put back the copy that it made before.</source>
   <translation>Nichts geändert. Das neuere Programm starten oder seine vorherige Kopie zurücklegen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was changed. What was told a moment ago may take minutes to show.</source>
   <translation>Nichts geändert. Was gerade gemeldet wurde, ist vielleicht erst in Minuten sichtbar.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was confirmed.</source>
   <translation>Nichts bestätigt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was created.</source>
   <translation>Nichts angelegt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was declined.</source>
   <translation>Nichts abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Nothing was deleted.</source>
   <translation>Nichts gelöscht.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there.</source>
   <translation>Dort wurde nichts ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Check the account in Accounts: the token may have to go in another form.</source>
   <translation>Dort wurde nichts ausgeführt. Konto unter Konten prüfen: das Token muss vielleicht in anderer Form gehen.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was done there. Look at the account's address.</source>
   <translation>Dort wurde nichts ausgeführt. Adresse des Kontos prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was done there. Look at the key in Accounts: test and live keys differ.</source>
   <translation>Dort wurde nichts ausgeführt. Schlüssel unter Konten prüfen: Test- und Live-Schlüssel sind verschieden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Look at the token's scopes and at the account number.</source>
   <translation>Dort wurde nichts ausgeführt. Berechtigungen des Tokens und Kontonummer prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there. The account takes more calls when Transiteo says so.</source>
   <translation>Dort wurde nichts ausgeführt. Das Konto nimmt weitere Aufrufe, sobald Transiteo es sagt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done. Look at the address in Accounts.</source>
   <translation>Nichts ausgeführt. Adresse unter Konten prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/workflows/manage_accounts.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept.</source>
   <translation>Nichts gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept. Give that right to another operator first.</source>
   <translation>Nichts gespeichert. Zuerst einem anderen Mitarbeiter dieses Recht geben.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It is asked for, or read from standard input.</source>
   <translation>Nichts gespeichert. Es wird abgefragt oder von der Standardeingabe gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It knows: {known}.</source>
   <translation>Nichts gespeichert. Bekannt sind: {known}.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when (“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.</source>
   <translation>Nichts gespeichert. Die Kennzeichnung TEST braucht einen Grund: wer gesagt hat, dass Aufträge dort kostenfrei sind, und wann („accounts add --reason“, „accounts change --reason“). Ohne Grund als live führen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Nothing was measured yet</source>
   <translation>Noch nichts gemessen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. Ask again: its address may have changed.</source>
   <translation>Nichts geöffnet. Erneut fragen: die Adresse hat sich vielleicht geändert.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. It may come later.</source>
   <translation>Nichts geöffnet. Sie kommt vielleicht später.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Nothing was ordered</source>
   <translation>Nichts wurde beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Nothing was ordered a second time.</source>
   <translation>Nichts wurde ein zweites Mal beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was ordered.</source>
   <translation>Nichts beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Ask again with F6 and choose another one.</source>
   <translation>Nichts beauftragt. Mit F6 neu anfragen und ein anderes wählen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Nothing was paid.</source>
   <translation>Nichts beauftragt. Nichts bezahlt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/suit_labels.py" />
   <source>Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.</source>
   <translation>Nichts beauftragt. Nichts bezahlt. Anderen Drucker wählen oder diesen unter Drucker ändern.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.</source>
   <translation>Nichts beauftragt. Übung neu starten; mehr sagen das Protokoll und „parceldesk sandbox“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in it.</source>
   <translation>Nichts beauftragt. Der Cursor steht im Feld.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in the first one; Tab goes to the next.</source>
   <translation>Nichts beauftragt. Der Cursor steht im ersten Feld; Tab geht zum nächsten.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.</source>
   <translation>Nichts beauftragt oder gedruckt. {reason}. PARCELDESK_HOME nennt einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing was pressed. If it happens again: Settings, F7.</source>
   <translation>Nichts wurde ausgelöst. Bei Wiederholung: Einstellungen, F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing was printed here yet</source>
   <translation>Hier wurde noch nichts gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was printed.</source>
   <translation>Nichts gedruckt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Choose one on the printer's page, or name a printer.</source>
   <translation>Nichts gedruckt. Auf der Seite des Druckers einen wählen oder einen Drucker nennen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.</source>
   <translation>Nichts gedruckt. Als PDF abrufen oder den Versanddienst um ein Etikett ohne solche Befehle bitten.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.</source>
   <translation>Nichts gedruckt. Etikett neu abrufen; bleibt es so, muss der Versanddienst ein neues erstellen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.</source>
   <translation>Nichts gedruckt. Etiketten neu abrufen; bleibt es so, muss der Versanddienst ein neues erstellen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Look at the printer, or print a copy, which is counted.</source>
   <translation>Nichts gedruckt. Am Drucker nachsehen oder eine Kopie drucken, die gezählt wird.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the labels on the boxes first.</source>
   <translation>Nichts gedruckt. Zuerst die Etiketten auf den Kartons scannen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the parcels on the ramp first.</source>
   <translation>Nichts gedruckt. Zuerst die Pakete an der Rampe scannen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.</source>
   <translation>Nichts gedruckt. Jemand anderes druckt es unter eigenem Namen, oder das Büro erhöht die Grenze unter Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. {what_now}</source>
   <translation>Nichts gedruckt. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
   <translation>Noch nichts gelesen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was recorded there.</source>
   <translation>Dort wurde nichts erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Nichts entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned on its box in this time</source>
   <translation>In dieser Zeit wurde nichts auf dem Karton gescannt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned onto the ramp in this time</source>
   <translation>In dieser Zeit wurde nichts an der Rampe gescannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed.</source>
   <translation>Nichts gesendet, nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Give this parcel another number, or none.</source>
   <translation>Nichts gesendet, nichts geändert. Diesem Paket eine andere oder keine Nummer geben.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Settle it in the tray first.</source>
   <translation>Nichts gesendet, nichts geändert. Zuerst unter Ungeklärt klären.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask again in a while.</source>
   <translation>Nichts gesendet, der Auftrag bleibt ungeklärt. Später erneut fragen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.</source>
   <translation>Nichts gesendet, der Auftrag bleibt ungeklärt. Versanddienst fragen oder an eine Person übergeben.</translation>
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
   <translation>Nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
   <translation>Nichts gesendet. Mit der Auftragsnummer danach fragen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Begin the sign-in again.</source>
   <translation>Nichts gesendet. Anmeldung neu beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing was sent. Choose the printer's queue as the way to it.</source>
   <translation>Nichts gesendet. Als Weg die Warteschlange des Druckers wählen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>Nothing was sent. Choose the speed that the printer is set to.</source>
   <translation>Nichts gesendet. Das am Drucker eingestellte Tempo wählen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy all of it, with “state=”.</source>
   <translation>Nichts gesendet. Alles kopieren, mit „state=“.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy the whole address of the page that opened after signing in.</source>
   <translation>Nichts gesendet. Die ganze Adresse der Seite nach der Anmeldung kopieren.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Enter it on the Accounts screen, key F4.</source>
   <translation>Nichts gesendet. Unter Konten eingeben, Taste F4.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was sent. Enter the sender's address on the Accounts screen, key F2.</source>
   <translation>Nichts gesendet. Adresse des Absenders unter Konten eingeben, Taste F2.</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>Nothing was sent. Fetch the label again.</source>
   <translation>Nichts gesendet. Etikett neu abrufen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. It can be announced once its carrier has it.</source>
   <translation>Nichts gesendet. Avisieren geht, sobald der Versanddienst ihn hat.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. It happens once.</source>
   <translation>Nichts gesendet. Es geschieht nur einmal.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.</source>
   <translation>Nichts gesendet. Dem Zertifikat ist nicht zu trauen: Adresse und Uhr dieses Rechners prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.</source>
   <translation>Nichts gesendet. Datei so lassen und die letzte Kopie daneben oder aus der Sicherung zurücklegen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Look at the printer and its queue.</source>
   <translation>Nichts gesendet. Drucker und Warteschlange prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing was sent. Look at the printer and switch the queue on again in this computer's printers.</source>
   <translation>Nichts gesendet. Am Drucker nachsehen und die Warteschlange in den Druckern dieses Rechners wieder einschalten.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/suitability.py" />
   <source>Nothing was sent. Look at the printer's language and way in the settings.</source>
   <translation>Nichts gesendet. Sprache und Weg des Druckers in den Einstellungen prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Look at the printer's settings.</source>
   <translation>Nichts gesendet. Einstellungen des Druckers prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Look whether it runs and its address is right.</source>
   <translation>Nichts gesendet. Prüfen, ob er läuft und seine Adresse stimmt.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).</source>
   <translation>Nichts gesendet. {path} korrigieren oder aus den Einstellungen nehmen (network, ca_file).</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Nichts gesendet. Bestätigen oder ablehnen geht nur über den Link in der Mail des Kunden.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Nothing was sent. Read it again and look at the difference: {act}.</source>
   <translation>Nichts gesendet. Neu lesen und den Unterschied ansehen: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.</source>
   <translation>Nichts gesendet. Auftrag neu lesen, ansehen, was Trans.eu jetzt zeigt, dann entscheiden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Nothing was sent. Read the order again: it shows what Porterbuddy holds now.</source>
   <translation>Nichts gesendet. Auftrag neu lesen: dann steht hier, was Porterbuddy jetzt hat.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Scan a badge first; at the terminal, give --as ID.</source>
   <translation>Nichts gesendet. Zuerst einen Ausweis scannen; am Terminal --as ID angeben.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. Scan the labels on the boxes, then announce it.</source>
   <translation>Nichts gesendet. Etiketten auf den Kartons scannen, dann avisieren.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Set one up on the Accounts screen.</source>
   <translation>Nichts gesendet. Unter Konten eines einrichten.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer.</source>
   <translation>Nichts gesendet. Diese Größe im Treiber einrichten oder hier die eingelegte Größe wählen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer.</source>
   <translation>Nichts gesendet. Diese Größe in den Druckern dieses Rechners einrichten oder hier die eingelegte Größe wählen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>Nothing was sent. Settle it in the in-doubt tray first.</source>
   <translation>Nichts gesendet. Zuerst unter Ungeklärt klären.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
   <translation>Nichts gesendet. Jemand mit diesem Recht scannt den Ausweis.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Start the service “Print Spooler”.</source>
   <translation>Nichts gesendet. Den Dienst „Druckwarteschlange“ starten.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.</source>
   <translation>Nichts gesendet. „parceldesk sandbox“ neu starten oder ohne üben.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. Type the order's number to confirm.</source>
   <translation>Nichts gesendet. Zum Bestätigen die Auftragsnummer eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
   <translation>Nichts gesendet. Antwort des Versanddiensts abwarten.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing was sent. {look}</source>
   <translation>Nichts gesendet. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.</source>
   <translation>Nichts geklärt, nichts gesendet. Auf der Seite des Systems nachsehen oder erneut nachsehen lassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled: it can still come in. It is asked again every minute.</source>
   <translation>Nichts geklärt: es kann noch eingehen. Jede Minute wird neu gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken from it. {what_now}.</source>
   <translation>Nichts daraus übernommen. {what_now}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Nothing was taken over.</source>
   <translation>Nichts übernommen.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Nothing was taken.</source>
   <translation>Nichts übernommen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Nothing was taken. Each file has its own list of what was refused.</source>
   <translation>Nichts übernommen. Jede Datei hat eine eigene Liste der abgewiesenen Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Nothing was taken. The cursor is in the first one.</source>
   <translation>Nichts übernommen. Der Cursor steht im ersten Feld.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken. {reason}.</source>
   <translation>Nichts übernommen. {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Give this user the right to write the file and its folder.</source>
   <translation>Nichts geschrieben, nichts gesendet. Diesem Benutzer das Schreibrecht für Datei und Ordner geben.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Look whether its folder is there and may be written.</source>
   <translation>Nichts geschrieben, nichts gesendet. Prüfen, ob der Ordner da und beschreibbar ist.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Start the station again.</source>
   <translation>Nichts geschrieben, nichts gesendet. Station neu starten.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing was written down.</source>
   <translation>Nichts erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation>Nichts erfasst. Das Etikett auf dem Karton scannen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>Nothing was written. Look whether {folder} is there and has room.</source>
   <translation>Nichts geschrieben. Prüfen, ob {folder} da ist und Platz hat.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; the system’s own keyring is used then.</source>
   <translation>Nichts geschrieben. Die Wahl aus PYTHON_KEYRING_BACKEND oder keyringrc.cfg nehmen; dann gilt der Schlüsselbund des Systems.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was written. “parceldesk diagnostics” does it from the terminal.</source>
   <translation>Nichts geschrieben. „parceldesk diagnostics“ erledigt es am Terminal.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Nothing, told by speed</source>
   <translation>Nichts, am Tempo erkannt</translation>
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
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Number of the spot</source>
   <translation>Nummer des Stopps</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Number, name, place, phone</source>
   <translation>Nummer, Name, Ort, Telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Number, recipient and carrier's number as text</source>
   <translation>Nummer, Empfänger und Nummer beim Versanddienst als Text</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Numbers as</source>
   <translation>Zahlen als</translation>
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
   <translation>OK: ein Tick</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Of</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; as Europe/Oslo</source>
   <translation>Der Empfänger, wenn ein Auftrag keine nennt; wie Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; two letters, as nb</source>
   <translation>Der Empfänger, wenn ein Auftrag keine nennt; zwei Buchstaben, wie nb</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the chosen parcel; after the last the first</source>
   <translation>Des gewählten Pakets; nach der letzten die erste</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the open order, else of the last one</source>
   <translation>Des offenen Auftrags, sonst des letzten</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the printer, when a label is awaited</source>
   <translation>Des Druckers, wenn ein Etikett erwartet wird</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; strongly recommended; as Europe/Oslo</source>
   <translation>Des Empfängers; dringend empfohlen; wie Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; two letters, as nb</source>
   <translation>Des Empfängers; zwei Buchstaben, wie nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the shop's own system; unique</source>
   <translation>Aus dem Shopsystem; eindeutig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Offsets of times</source>
   <translation>Zeitversatz</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>On Orders</source>
   <translation>Unter Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>On a marketplace, the seller's number</source>
   <translation>Auf einem Marktplatz die Nummer des Verkäufers</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
   <translation>Auf dem Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>On serial ports</source>
   <translation>An seriellen Ports</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>On the ramp</source>
   <translation>An der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>On the ramp since {time}</source>
   <translation>An der Rampe seit {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>On this desk</source>
   <translation>An diesem Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once it stands on the ramp</source>
   <translation>Sobald es an der Rampe steht</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once the label is scanned back</source>
   <translation>Sobald das Etikett gegengescannt ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>One file at a time</source>
   <translation>Eine Datei nach der anderen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>One file with versions, what this station finds wrong, counts and logs. It holds no key, no name, no address and no order's content. Look into it before you send it.</source>
   <translation>Eine Datei mit Versionen, Befunden dieser Station, Zahlen und Protokollen. Sie enthält keine Schlüssel, Namen, Adressen oder Auftragsinhalte. Vor dem Senden ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers.</source>
   <translation>Ein Etikett könnte mehrfach herauskommen. Nichts gesendet. Fehlerverhalten in den Druckern dieses Rechners auf „stop printer“ setzen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>One of {choices}</source>
   <translation>Eines von {choices}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>One of {words}</source>
   <translation>Eines von {words}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel less</source>
   <translation>Ein Paket weniger</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel more</source>
   <translation>Ein Paket mehr</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>One too many</source>
   <translation>Einer zu viel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>One word or more, with commas between them</source>
   <translation>Ein Wort oder mehrere, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Only a part of a code came</source>
   <translation>Nur ein Teil eines Codes kam an</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Only a part of {code} came</source>
   <translation>Nur ein Teil von {code} kam an</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation>Liest nur, beauftragt nichts</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Bestätigen oder ablehnen geht nur über den Link in der Mail des Kunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
   <translation>Nur dieser Packplatz vergisst ihn, der Drucker selbst bleibt unverändert. Esc behält ihn.</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Only to recipient</source>
   <translation>Nur an Empfänger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Only to the recipient (deprecated)</source>
   <translation>Nur an den Empfänger (veraltet)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Only to this person</source>
   <translation>Nur an diese Person</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Only what is filled in is sent</source>
   <translation>Nur Ausgefülltes wird gesendet</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Only {came} of {all} signs came: half a scan</source>
   <translation>Nur {came} von {all} Zeichen kamen: ein halber Scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only {}</source>
   <translation>Nur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access and make a login keychain.</source>
   <translation>Schlüsselbundverwaltung öffnen und einen Schlüsselbund „Anmeldung“ anlegen.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access, unlock the login keychain, then try again.</source>
   <translation>Schlüsselbundverwaltung öffnen, „Anmeldung“ entsperren, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed</source>
   <translation>Einstellungen öffnen, F7 drücken, dann dies scannen: Tastaturlayout, Präfix, Enter und Tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
   <translation>Nummer des Systems öffnen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Open already</source>
   <translation>Schon offen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Open it in Excel and save it again</source>
   <translation>In Excel öffnen und neu speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Open the page in the browser</source>
   <translation>Seite im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Open the paper</source>
   <translation>Papier öffnen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operation</source>
   <translation>Vorgang</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations</source>
   <translation>Vorgänge</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations refer to it</source>
   <translation>Vorgänge beziehen sich darauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Operators</source>
   <translation>Mitarbeiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Or the first one on the printed page.</source>
   <translation>Oder den ersten auf der gedruckten Seite.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Or type a PIN. F9 keeps it.</source>
   <translation>Oder PIN eingeben. F9 speichert.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Order</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Order book</source>
   <translation>Auftragsbuch</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Order changed</source>
   <translation>Auftrag geändert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order is open</source>
   <translation>Auftrag ist offen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation>Auftragsposition</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Order number</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Order number at the system</source>
   <translation>Auftragsnummer im System</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order number in the address of a change</source>
   <translation>Auftragsnummer in der Adresse einer Änderung</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order number {reference} belongs to another order</source>
   <translation>Auftragsnummer {reference} gehört zu einem anderen Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation>Auftragsnummern bekommen das Präfix, Aufträge ohne es werden nie geändert oder gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed</source>
   <translation>Beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed, {price}</source>
   <translation>Beauftragt, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Order written down</source>
   <translation>Auftrag erfasst</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>Order {carrier_order_id} is not in this order book</source>
   <translation>Auftrag {carrier_order_id} ist nicht in diesem Auftragsbuch</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}</source>
   <translation>Auftrag {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Order {number} at {account}: {problem}</source>
   <translation>Auftrag {number} bei {account}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} at {carrier}. If you leave, it goes on by itself.</source>
   <translation>Auftrag {number} bei {carrier}. Auch nach dem Verlassen läuft es von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} goes by itself then. F9 places it now.</source>
   <translation>Auftrag {number} geht dann von selbst. F9 beauftragt ihn jetzt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is at {carrier}</source>
   <translation>Auftrag {number} ist bei {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is being changed</source>
   <translation>Auftrag {number} wird geändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is cancelled at the carrier</source>
   <translation>Auftrag {number} ist beim Versanddienst storniert</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {number} is deleted</source>
   <translation>Auftrag {number} ist gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is in doubt</source>
   <translation>Auftrag {number} ist ungeklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is kept. No second one goes out.</source>
   <translation>Auftrag {number} bleibt erhalten. Kein zweiter geht hinaus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is open</source>
   <translation>Auftrag {number} ist offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is packed</source>
   <translation>Auftrag {number} ist gepackt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed, {n} labels missing. Press F9 to print.</source>
   <translation>
    <numerusform>Auftrag {number} ist beauftragt, {n} Etikett fehlt. F9 druckt.</numerusform>
    <numerusform>Auftrag {number} ist beauftragt, {n} Etiketten fehlen. F9 druckt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed.</source>
   <translation>Auftrag {number} ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is ready</source>
   <translation>Auftrag {number} ist bereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.</source>
   <translation>Auftrag {number} · das nächste ist {window}. Shift F9 nimmt es, ↑ ↓ wählen ein anderes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number}, {seconds} s</source>
   <translation>Auftrag {number}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}: more of {carrier}</source>
   <translation>Auftrag {number}: mehr von {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/ordering.py" />
   <source>Order {number}: {problem}</source>
   <translation>Auftrag {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference}</source>
   <translation>Auftrag {reference}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Order {reference} has no parcel {number}</source>
   <translation>Auftrag {reference} hat kein Paket {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} holds a value that cannot be kept</source>
   <translation>Auftrag {reference} enthält einen Wert, der nicht gespeichert werden kann</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is being placed, or it is not known whether it was</source>
   <translation>Auftrag {reference} wird gerade beauftragt oder es ist nicht bekannt, ob er es ist</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is decided: {how}</source>
   <translation>Auftrag {reference} ist entschieden: {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>Order {reference} is in the order book already</source>
   <translation>Auftrag {reference} steht schon im Auftragsbuch</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is not open at the carrier</source>
   <translation>Auftrag {reference} ist beim Versanddienst nicht offen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/refresh_status.py" />
   <source>Order {reference} is not placed</source>
   <translation>Auftrag {reference} ist nicht beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference} is not placed, no carrier fetches it</source>
   <translation>Auftrag {reference} ist nicht beauftragt, kein Versanddienst holt ihn ab</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is not placed, yet this label exists</source>
   <translation>Auftrag {reference} ist nicht beauftragt, doch dieses Etikett gibt es</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is open on this desk</source>
   <translation>Auftrag {reference} ist an diesem Packplatz offen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is packed</source>
   <translation>Auftrag {reference} ist gepackt</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is placed already</source>
   <translation>Auftrag {reference} ist schon beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} is placed, once</source>
   <translation>Auftrag {reference} ist einmal beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Order {reference} says something else in line {line}; none of it was taken</source>
   <translation>Auftrag {reference} sagt in Zeile {line} etwas anderes; nichts davon übernommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} stays in doubt. Nothing was sent.</source>
   <translation>Auftrag {reference} bleibt ungeklärt. Nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {reference} waits in the packing queue</source>
   <translation>Auftrag {reference} wartet aufs Packen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} was not ordered, a person says</source>
   <translation>Auftrag {reference}: nicht beauftragt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} was placed</source>
   <translation>Auftrag {reference} ist beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}</source>
   <translation>Auftrag {reference}, Paket {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}, {recipient}</source>
   <translation>Auftrag {reference}, Paket {number} von {count}, {recipient}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Order {reference}, {state}</source>
   <translation>Auftrag {reference}, {state}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
   <translation>Auftrag {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order, print later</source>
   <translation>Beauftragen, später drucken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Ordered at</source>
   <translation>Bestellt am</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Ordering</source>
   <translation>Wird beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ordering at {carrier}</source>
   <translation>Wird bei {carrier} beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
   <translation>Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders (*.csv *.txt *.xlsx *.json)</source>
   <translation>Aufträge (*.csv *.txt *.xlsx *.json)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Orders are read by</source>
   <translation>Aufträge werden gelesen nach</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Orders at the system</source>
   <translation>Aufträge im System</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Orders at their systems</source>
   <translation>Aufträge in ihren Systemen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>Orders at this address are billed: it is {system}’s live one</source>
   <translation>Aufträge an dieser Adresse sind kostenpflichtig: es ist das Live-System von {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation>Aufträge lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders from a file</source>
   <translation>Aufträge aus einer Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Orders here are billed</source>
   <translation>Aufträge hier sind kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders not shown</source>
   <translation>Aufträge nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Orders nothing</source>
   <translation>Beauftragt nichts</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Other copy</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation>Andere Pakete</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Other printer</source>
   <translation>Anderer Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation>Anderer Drucker; Schlüssel unter Konten; Mitarbeiter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Others may write into {folder}</source>
   <translation>Andere dürfen in {folder} schreiben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation>Andere, die Nachrichten bekommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Our number</source>
   <translation>Unsere Nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Over size or weight</source>
   <translation>Übergröße oder Übergewicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Own number of the shipment</source>
   <translation>Eigene Nummer der Sendung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Own reference</source>
   <translation>Eigene Referenz</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, doorstep if wanted</source>
   <translation>PIN-Code, auf Wunsch vor der Tür</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, no doorstep</source>
   <translation>PIN-Code, nicht vor der Tür</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation>PIN wird verlangt</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>PIN of {name}</source>
   <translation>PIN von {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation>PIN von {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>PNG pictures</source>
   <translation>PNG-Bilder</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation>Packen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Package</source>
   <translation>Packstück</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packed, Zebra</source>
   <translation>Gepackt, Zebra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation>Packliste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip sent to {printer}</source>
   <translation>Packzettel an {printer} gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Packing slip sent.</source>
   <translation>Packzettel gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip {reference}</source>
   <translation>Packzettel {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packing slips</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Page {number}</source>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/page.py" />
   <source>Page {number} of {count}</source>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Page ↓</source>
   <translation>Seite ↓</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Pages, by its driver</source>
   <translation>Seiten, über den Treiber</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid at</source>
   <translation>Bezahlt am</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid by</source>
   <translation>Bezahlt mit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid through</source>
   <translation>Bezahlt über</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE</source>
   <translation>Paare aus Versanddienst und Code, wie porterbuddy=CODE, betakom=CODE</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper left</source>
   <translation>Restpapier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's height</source>
   <translation>Papierhöhe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's width</source>
   <translation>Papierbreite</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>Papers</source>
   <translation>Papiere</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Parc.</source>
   <translation>Pak.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcel</source>
   <translation>Paket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Parcel number</source>
   <translation>Paketnummer</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Parcel number {identifier} of order {reference} belongs to order {other}</source>
   <translation>Paketnummer {identifier} von Auftrag {reference} gehört zu Auftrag {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Parcel {identifier}</source>
   <translation>Paket {identifier}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Parcel {numbers} has no number: its scan cannot be confirmed.</source>
   <translation>Paket {numbers} hat keine Nummer: sein Scan kann nicht bestätigt werden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/records.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Parcel {number}</source>
   <translation>Paket {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number} has constraints that the station cannot read. Sending removes them.</source>
   <translation>Paket {number} hat Vorgaben, die die Station nicht lesen kann. Senden entfernt sie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Parcel {number} is missing</source>
   <translation>Paket {number} fehlt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out</source>
   <translation>Etikett für Paket {number} kam heraus</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out and is not used</source>
   <translation>Etikett für Paket {number} kam heraus und wird nicht verwendet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label did not come out</source>
   <translation>Etikett für Paket {number} kam nicht heraus</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label given up</source>
   <translation>Etikett für Paket {number} aufgegeben</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label is tried again</source>
   <translation>Etikett für Paket {number} wird neu versucht</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label not printed on {printer}</source>
   <translation>Etikett für Paket {number} nicht auf {printer} gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Parcel {number} label scanned back</source>
   <translation>Etikett für Paket {number} gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label was sent</source>
   <translation>Etikett für Paket {number} gesendet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label: not known whether it came out</source>
   <translation>Etikett für Paket {number}: nicht bekannt, ob es herauskam</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp</source>
   <translation>Paket {number} an der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp, its label not scanned back before</source>
   <translation>Paket {number} an der Rampe, sein Etikett vorher nicht gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.</source>
   <translation>Paket {number}: {fields} kann nicht so übernommen werden, wie Porterbuddy es zeigt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Parcel {number}: {refusal}. Ask the carrier about it.</source>
   <translation>Paket {number}: {refusal}. Beim Versanddienst nachfragen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Parcel {}</source>
   <translation>Paket {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Parcel {} of {}</source>
   <translation>Paket {} von {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>Parceldesk made a mistake</source>
   <translation>Parceldesk hat einen Fehler gemacht</translation>
  </message>
  <message>
   <location filename="../../app/ui/mishap.py" />
   <source>Parceldesk made a mistake, and keeps running</source>
   <translation>Parceldesk hat einen Fehler gemacht und läuft weiter</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Parceldesk runs already</source>
   <translation>Parceldesk läuft bereits</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Parcels</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Parcels and lines</source>
   <translation>Pakete und Positionen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>Parcels on the ramp today</source>
   <translation>Pakete heute an der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Parcels that come later are scanned as before</source>
   <translation>Spätere Pakete werden wie bisher gescannt</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcels: {count}</source>
   <translation>Pakete: {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation>Teil der Anfragen pro Minute; weniger als diese</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Partly done: the record is there, not all of its changes are</source>
   <translation>Teils erledigt: der Datensatz ist da, nicht alle Änderungen daran</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Partly done: {account} did not take every parcel</source>
   <translation>Teils erledigt: {account} hat nicht jedes Paket angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Partly done: {system} did not take every parcel</source>
   <translation>Teils erledigt: {system} hat nicht jedes Paket angenommen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation>Partner-ID</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Parts of this label cannot be drawn</source>
   <translation>Teile dieses Etiketts lassen sich nicht zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation>Hier einfügen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Payment confirmed to {account}</source>
   <translation>Zahlung bei {account} bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Payment details</source>
   <translation>Zahlungsangaben</translation>
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
   <translation>Abholung</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Pick-up {time}, in {left}</source>
   <translation>Abholung {time}, in {left}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Picked up</source>
   <translation>Abgeholt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Picture's address</source>
   <translation>Adresse des Bilds</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Pictures are sent</source>
   <translation>Bilder gehen als</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Place</source>
   <translation>Beauftragen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Place and print</source>
   <translation>Beauftragen und drucken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the route</source>
   <translation>Platz in der Route</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the sequence</source>
   <translation>Platz in der Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Place orders</source>
   <translation>Aufträge beauftragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed</source>
   <translation>Beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Placed already, labels to scan back</source>
   <translation>Schon beauftragt, Etiketten gegenscannen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/place_order.py" />
   <source>Placed although {n} items were not scanned</source>
   <translation>
    <numerusform>Beauftragt, obwohl {n} Artikel nicht gescannt ist</numerusform>
    <numerusform>Beauftragt, obwohl {n} Artikel nicht gescannt sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed, look</source>
   <translation>Beauftragt, prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Placed, no label</source>
   <translation>Beauftragt, kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Placed, not printed</source>
   <translation>Beauftragt, nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Places nothing yet</source>
   <translation>Beauftragt noch nichts</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation>Die Beauftragung brach ab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Plain</source>
   <translation>Unverändert</translation>
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
   <translation>Porterbuddy antwortet mit einem anderen Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Porterbuddy asks for the recipient's code instead</source>
   <translation>Porterbuddy fragt stattdessen nach dem Code des Empfängers</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C</source>
   <translation>Porterbuddy befördert bei 8 bis 25, 5 bis 20 oder 2 bis 25 °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.</source>
   <translation>Porterbuddy prüft an der Tür auf eine Art, die die Station nicht kennt: „{word}“. Sie bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}</source>
   <translation>Porterbuddy stellt {really} zu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}, not {promised}</source>
   <translation>Porterbuddy stellt {really} zu, nicht {promised}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation>Porterbuddy gibt dieses Etikett nicht heraus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not know this order</source>
   <translation>Porterbuddy kennt diesen Auftrag nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy does not say whether a shipment number that is left out stays.</source>
   <translation>Porterbuddy sagt nicht, ob eine weggelassene Sendungsnummer bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the parcels' numbers. They are those of the station's order.</source>
   <translation>Porterbuddy zeigt die Nummern der Pakete nicht. Hier stehen die aus dem Auftrag der Station.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the shipment number. It is sent only when it is entered here.</source>
   <translation>Porterbuddy zeigt die Sendungsnummer nicht. Sie wird nur gesendet, wenn sie hier eingegeben ist.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take the sender's place (HTTP {status})</source>
   <translation>Porterbuddy nimmt den Ort des Absenders nicht an (HTTP {status})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation>Porterbuddy nimmt diesen Schlüssel nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take this key; test and live keys differ</source>
   <translation>Porterbuddy nimmt diesen Schlüssel nicht an; Test- und Live-Schlüssel sind verschieden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label for parcel {numbers}</source>
   <translation>Porterbuddy hat kein Etikett für Paket {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
   <translation>Porterbuddy hat noch kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy holds a minimum age of {age}. It stays.</source>
   <translation>Porterbuddy hat ein Mindestalter von {age}. Es bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy holds all of this already</source>
   <translation>Porterbuddy hat das alles schon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy holds an earlier version of this order</source>
   <translation>Porterbuddy hat eine frühere Fassung dieses Auftrags</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy makes no labels as {kind}</source>
   <translation>Porterbuddy erstellt keine Etiketten als {kind}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation>Porterbuddy hat vielleicht eine frühere Fassung dieses Auftrags</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy no longer offers this window</source>
   <translation>Porterbuddy bietet dieses Fenster nicht mehr an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here.</source>
   <translation>Porterbuddy zeigt für kein Paket eine Temperatur. Ein Paket mit Temperatur verliert sie, wenn sie hier nicht eingegeben ist.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.</source>
   <translation>Porterbuddy zeigt keine Temperatur. {own} für Paket {number} hat die Station beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the tracking link. It cannot be taken back.</source>
   <translation>Porterbuddy betrachtet den Auftrag als bezahlt, führt ihn aus, berechnet ihn und schickt dem Empfänger eine Bestätigung mit Tracking-Link. Das ist nicht rückgängig zu machen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy took the change: {n} parcels.</source>
   <translation>
    <numerusform>Porterbuddy hat die Änderung angenommen: {n} Paket.</numerusform>
    <numerusform>Porterbuddy hat die Änderung angenommen: {n} Pakete.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy's list of parcels is not overwritten unread</source>
   <translation>Die Paketliste bei Porterbuddy wird nicht ungelesen überschrieben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice on this machine</source>
   <translation>Übung auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Prefix of trial orders</source>
   <translation>Präfix der Testaufträge</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Preset</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Preset:</source>
   <translation>Vorgabe:</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Presets</source>
   <translation>Vorgaben</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets for groups of products</source>
   <translation>Vorgaben für Produktgruppen</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets kept</source>
   <translation>Vorgaben gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Press + to add one.</source>
   <translation>Mit + einen hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place and print.</source>
   <translation>F9 drücken: beauftragen und drucken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place.</source>
   <translation>F9 drücken: beauftragen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Price each</source>
   <translation>Einzelpreis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Price for</source>
   <translation>Preis für</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Price in EUR</source>
   <translation>Preis in EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Price of one</source>
   <translation>Stückpreis</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Print a copy</source>
   <translation>Kopie drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print a copy for another reason</source>
   <translation>Kopie aus anderem Grund drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label</source>
   <translation>Testetikett drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label and scan it: that proves its size.</source>
   <translation>Testetikett drucken und scannen: das bestätigt die Größe.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Print a test label, then scan it.</source>
   <translation>Testetikett drucken, dann scannen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print again</source>
   <translation>Neu drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; the command sheet</source>
   <translation>Neu drucken, gezählt: unbrauchbar; das Befehlsblatt</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size</source>
   <translation>Aus seinen Punkten in wahrer Größe drucken</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size, {dpi} dpi</source>
   <translation>Aus seinen Punkten in wahrer Größe drucken, {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation>Etiketten neu drucken</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print packing slip</source>
   <translation>Packzettel drucken</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation>Druckserver</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print the copy again</source>
   <translation>Kopie neu drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Print the label</source>
   <translation>Etikett drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Print the page</source>
   <translation>Seite drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Print the sheet</source>
   <translation>Blatt drucken</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printed on {printer} instead</source>
   <translation>Stattdessen auf {printer} gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Printed {time}</source>
   <translation>Gedruckt {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Printer ready</source>
   <translation>Drucker bereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}</source>
   <translation>Drucker {printer}, Druckauftrag {number}, Paket {parcel}, Kopie {copy}, {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Printer {queue} has no paper of {size}</source>
   <translation>Drucker {queue} hat kein Papier {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Printers</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Printing</source>
   <translation>Druckt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printing broke off</source>
   <translation>Der Druck brach ab</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Prints here</source>
   <translation>Druckt hier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised for</source>
   <translation>Zugesagt für</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised from</source>
   <translation>Zugesagt ab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised until</source>
   <translation>Zugesagt bis</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Proven {}</source>
   <translation>Geprüft {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Proves it is on {place}</source>
   <translation>Bestätigt: es ist auf {place}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside and ask the carrier</source>
   <translation>Beiseite stellen und den Versanddienst fragen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside. Scan the next parcel</source>
   <translation>Beiseite stellen. Nächstes Paket scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its own box</source>
   <translation>Zurück auf den eigenen Karton kleben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its shelf. Nothing was counted.</source>
   <translation>Ins Regal zurücklegen. Nichts gezählt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Put it on the scale</source>
   <translation>Auf die Waage legen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation>Korrigieren</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Put labels of {label} into the printer</source>
   <translation>Etiketten {label} in den Drucker einlegen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation>Korrigiert, noch einmal scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put the box aside. Scan the next order</source>
   <translation>Karton beiseite stellen. Nächsten Auftrag scannen</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Put the parcel on it.</source>
   <translation>Das Paket auflegen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
   <translation>QR-Code des Testcodes</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>QR model 1 is drawn as model 2</source>
   <translation>QR-Modell 1 wird als Modell 2 gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Qty</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue of a print service</source>
   <translation>Warteschlange eines Druckdiensts</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} did not print</source>
   <translation>Warteschlange {queue} hat nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} gave the job up</source>
   <translation>Warteschlange {queue} hat den Druckauftrag aufgegeben</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Queue {queue} has no paper of {size}</source>
   <translation>Warteschlange {queue} hat kein Papier {size}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for pages, not for printer bytes</source>
   <translation>Warteschlange {queue} ist für Seiten, nicht für Druckerdaten</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for printer bytes, not for pages</source>
   <translation>Warteschlange {queue} ist für Druckerdaten, nicht für Seiten</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is stopped</source>
   <translation>Warteschlange {queue} ist angehalten</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} sends a job again by itself when the printer breaks off</source>
   <translation>Warteschlange {queue} sendet von selbst neu, wenn der Drucker abbricht</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} takes no jobs</source>
   <translation>Warteschlange {queue} nimmt keine Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
   <translation>Kontingent verbraucht</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>REHEARSAL</source>
   <translation>ÜBUNG</translation>
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
   <translation>Verbunden über</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order again and look at it.</source>
   <translation>Auftrag neu lesen und ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order first.</source>
   <translation>Zuerst den Auftrag lesen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation>{} lesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/presenter.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation>Abholbereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Ready for pickup</source>
   <translation>Abholbereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ready, go on</source>
   <translation>Bereit, weiter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation>Stornogrund</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>Receipts are not drawn on screen</source>
   <translation>Bons werden nicht am Bildschirm gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation>Empfänger bestätigt den Erhalt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's e-mail</source>
   <translation>E-Mail des Empfängers</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's phone</source>
   <translation>Telefon des Empfängers</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Recipient, to</source>
   <translation>Empfänger, nach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
   <translation>Empfänger bekommen Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get none for these parcels</source>
   <translation>Empfänger bekommen für diese Pakete keine</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>Record at {account}</source>
   <translation>Datensatz bei {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Redirect address</source>
   <translation>Rückkehradresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Refresh token</source>
   <translation>Refresh-Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Refused</source>
   <translation>Abgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
   <translation>Abgewiesene Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Refused, nothing was ordered</source>
   <translation>Abgewiesen, nichts beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Regular</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Rehearsal, in memory</source>
   <translation>Übung, im Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Rehearsal, in the sandbox's memory</source>
   <translation>Übung, im Speicher der Sandbox</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay</source>
   <translation>Relay</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay's port on this computer</source>
   <translation>Port des Relays auf diesem Rechner</translation>
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
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
   <translation>Karton {} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove {}</source>
   <translation>{} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove {}?</source>
   <translation>{} entfernen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Removing</source>
   <translation>Wird entfernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Renew now</source>
   <translation>Jetzt erneuern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Renewed by itself at {time:%H:%M} UTC</source>
   <translation>Erneuert sich selbst um {time:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
   <translation>Schlüssel ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Replace line item</source>
   <translation>Position ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Request fields</source>
   <translation>Felder der Anfrage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests a minute</source>
   <translation>Anfragen pro Minute</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Requests a second</source>
   <translation>Anfragen pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests at once</source>
   <translation>Anfragen auf einmal</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require id</source>
   <translation>Ausweisprüfung</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require pin</source>
   <translation>PIN verlangt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Return</source>
   <translation>Retoure</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Route</source>
   <translation>Route</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Run lengths, clones</source>
   <translation>Lauflängen, Nachbauten</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>SICS</source>
   <translation>SICS</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Said so itself {} ago</source>
   <translation>Sagte es selbst vor {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Same code within, ms</source>
   <translation>Gleicher Code binnen, ms</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation>Als Datei speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Save it</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx without a password, or as CSV UTF-8</source>
   <translation>Als .xlsx ohne Passwort oder als CSV UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx, or as CSV UTF-8</source>
   <translation>Als .xlsx oder als CSV UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Save it as UTF-8</source>
   <translation>Als UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation>Befehlsblatt speichern</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Save the file as CSV UTF-8</source>
   <translation>Datei als CSV UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation>Papier speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Saved as {file}</source>
   <translation>Gespeichert als {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation>Gespeichert als {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Scale</source>
   <translation>Waage</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
   <translation>Waage an</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Scan a label to settle it</source>
   <translation>Zum Klären ein Etikett scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan a test label</source>
   <translation>Ein Testetikett scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Scan an order</source>
   <translation>Auftrag scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan an order or a label of this desk</source>
   <translation>Auftrag oder Etikett dieses Packplatzes scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan an order, or press its number.</source>
   <translation>Auftrag scannen oder seine Ziffer drücken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Scan any label or order</source>
   <translation>Etikett oder Auftrag scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan each item</source>
   <translation>Jeden Artikel scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Scan it on its box.</source>
   <translation>Auf dem Karton scannen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan it once more</source>
   <translation>Noch einmal scannen</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Scan its number again, or search for it.</source>
   <translation>Nummer erneut scannen oder suchen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan one of these</source>
   <translation>Einen davon scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Scan parcel after parcel</source>
   <translation>Paket für Paket scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
   <translation>Code am Bildschirm scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Scan the first parcel</source>
   <translation>Erstes Paket scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the items of {reference}</source>
   <translation>Artikel von {reference} scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label</source>
   <translation>Etikett scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label on parcel {number}</source>
   <translation>Etikett auf Paket {number} scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the label on the box</source>
   <translation>Etikett auf dem Karton scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next label</source>
   <translation>Nächstes Etikett scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next order</source>
   <translation>Nächsten Auftrag scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the next parcel</source>
   <translation>Nächstes Paket scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Scan the parcel again</source>
   <translation>Paket erneut scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan the test label</source>
   <translation>Das Testetikett scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Scan their badge</source>
   <translation>Ausweis scannen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan them one after the other. Settings, F7, mends it for good</source>
   <translation>Einzeln nacheinander scannen. Einstellungen, F7, behebt es dauerhaft</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
   <translation>Ausweis scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Scan your badge, then scan again</source>
   <translation>Ausweis scannen, dann erneut scannen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan {n} more items</source>
   <translation>
    <numerusform>{n} weiteren Artikel scannen</numerusform>
    <numerusform>{n} weitere Artikel scannen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Scanned</source>
   <translation>Gescannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned at the hub</source>
   <translation>Im Hub gescannt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned here</source>
   <translation>Hier gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>Scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanner test</source>
   <translation>Scannertest</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanner {}</source>
   <translation>Scanner {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanners</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanners that type</source>
   <translation>Tippende Scanner</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scans are taken along and go to the packing desk.</source>
   <translation>Scans werden mitgenommen und gehen an den Packplatz.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Search orders</source>
   <translation>Aufträge suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Searching, {} s</source>
   <translation>Suche läuft, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Seconds a parcel</source>
   <translation>Sekunden pro Paket</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Seconds a parcel, the last 14 days</source>
   <translation>Sekunden pro Paket, letzte 14 Tage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret</source>
   <translation>Geheimnis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret is</source>
   <translation>Geheimnis ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Secret not tried</source>
   <translation>Geheimnis nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>See below. Nothing was changed.</source>
   <translation>Siehe unten. Nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Seller</source>
   <translation>Verkäufer</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send agent_adress, too</source>
   <translation>Auch agent_adress senden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Send an empty list of loads on purpose</source>
   <translation>Absichtlich eine leere Liste der Ladungen senden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Send it again: Betakom knows it by your number and makes no second one.</source>
   <translation>Erneut senden: Betakom kennt ihn an Ihrer Nummer und legt keinen zweiten an.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the number again with a deletion</source>
   <translation>Beim Löschen die Nummer nochmals senden</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again</source>
   <translation>Dasselbe neu senden</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again, {}</source>
   <translation>Dasselbe neu senden, {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the time of a status</source>
   <translation>Zeit eines Status senden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {n} changes</source>
   <translation>
    <numerusform>{n} Änderung senden</numerusform>
    <numerusform>{n} Änderungen senden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sender</source>
   <translation>Absender</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's address</source>
   <translation>Adresse des Absenders</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's e-mail</source>
   <translation>E-Mail des Absenders</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's phone</source>
   <translation>Telefon des Absenders</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Sending</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Sending a test label to {}</source>
   <translation>Ein Testetikett geht an {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends after a code</source>
   <translation>Sendet nach einem Code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
   <translation>Sendet Artikel auch unter ihren alten Namen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends before a code</source>
   <translation>Sendet vor einem Code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Sent on</source>
   <translation>Versandt am</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Sent only if it is a whole number</source>
   <translation>Wird nur als ganze Zahl gesendet</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Sent to the carrier</source>
   <translation>An den Versanddienst gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to the printer {time}</source>
   <translation>An den Drucker gesendet {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Sent to the printer.</source>
   <translation>An den Drucker gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent to {printer}</source>
   <translation>An {printer} gesendet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to {printer}, {sent} of {n} labels.</source>
   <translation>
    <numerusform>An {printer} gesendet, {sent} von {n} Etikett.</numerusform>
    <numerusform>An {printer} gesendet, {sent} von {n} Etiketten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent to {system} at {time}</source>
   <translation>An {system} gesendet um {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Sent with</source>
   <translation>Versand mit</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent {time}</source>
   <translation>Gesendet {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent, not scanned</source>
   <translation>Gesendet, nicht gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial line</source>
   <translation>Serielle Leitung</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Serial port</source>
   <translation>Serieller Port</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Set one up on the Accounts page; orders that were placed are opened from Orders with F7.</source>
   <translation>Unter Konten eines einrichten; beauftragte Aufträge öffnet F7 unter Aufträge.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set the dots an inch on the printer's page</source>
   <translation>Punkte pro Zoll auf der Seite des Druckers setzen</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set them on the printer's page.</source>
   <translation>Auf der Seite des Druckers setzen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/section_list.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings kept</source>
   <translation>Einstellungen gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Settings, F7, finds it out and mends it</source>
   <translation>Einstellungen, F7, findet und behebt es</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Settle</source>
   <translation>Klären</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Settle it</source>
   <translation>Klären</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Settle it under In doubt, Alt 5</source>
   <translation>Unter Ungeklärt klären, Alt 5</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Settle it under In doubt, then scan it again</source>
   <translation>Unter Ungeklärt klären, dann erneut scannen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation>Abrechnung nach</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: nothing was ordered</source>
   <translation>Geklärt: nichts beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed</source>
   <translation>Geklärt: beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed, {price}</source>
   <translation>Geklärt: beauftragt, {price}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
   <translation>Geteilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Shift the other way round</source>
   <translation>Shift verkehrt herum</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Ship by</source>
   <translation>Versand bis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Shipment number</source>
   <translation>Sendungsnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shipping costs</source>
   <translation>Versandkosten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shop's address</source>
   <translation>Adresse des Shops</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Shorten the notes or the packing list.</source>
   <translation>Notizen oder Packliste kürzen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Shown by the system now</source>
   <translation>Zeigt das System jetzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Sides in cm</source>
   <translation>Maße in cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sides of packages in</source>
   <translation>Packstückmaße in</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/page.py" />
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign in again</source>
   <translation>Neu anmelden</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Sign in first</source>
   <translation>Zuerst anmelden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Sign in on the Accounts screen.</source>
   <translation>Unter Konten anmelden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation>Neu bei Trans.eu anmelden</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Sign in to Windows again, then try again.</source>
   <translation>Neu bei Windows anmelden, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation>Abmelden, wo dieser Packplatz fragt, wer packt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sign-in</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signature written as</source>
   <translation>Signatur geschrieben als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Signed in</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>Signing in</source>
   <translation>Anmeldung läuft</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signing, advanced: change it only when Betakom does</source>
   <translation>Signatur, erweitert: nur ändern, wenn Betakom es tut</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs as documented</source>
   <translation>Signiert wie dokumentiert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs in its own way</source>
   <translation>Signiert auf eigene Art</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Silent, flash</source>
   <translation>Stumm, Blitz</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Size of all text</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Size of parcel {}</source>
   <translation>Größe von Paket {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Slip</source>
   <translation>Zettel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
   <translation>Zeitfenster</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Somebody must be able to change the set-up</source>
   <translation>Jemand muss die Einrichtung ändern dürfen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Something answers</source>
   <translation>Etwas antwortet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Something else answers at this address</source>
   <translation>Etwas anderes antwortet an dieser Adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Something is changed. F9 keeps it.</source>
   <translation>Etwas ist geändert. F9 speichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Something is under way</source>
   <translation>Etwas läuft gerade</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Something is wrong</source>
   <translation>Etwas stimmt nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Something must be mended first</source>
   <translation>Etwas ist zuerst zu korrigieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Something wrong with the paper?</source>
   <translation>Stimmt etwas mit dem Papier nicht?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, in the system's own word</source>
   <translation>Sortieren nach, im Wort des Systems</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, its own word</source>
   <translation>Sortieren nach, Systemwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Speaks</source>
   <translation>Spricht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Special taxes</source>
   <translation>Sondersteuern</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Speed, inch/s</source>
   <translation>Tempo, Zoll/s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Split it</source>
   <translation>Datei teilen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Spoilt</source>
   <translation>Unbrauchbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Spoilt, print again</source>
   <translation>Unbrauchbar, neu drucken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Spot</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} cannot be read, so the route is left out: it is expected to stay as it is</source>
   <translation>Stopp {number} ist nicht lesbar, daher fehlt die Route: sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} has a time zone that this computer does not know: its times stand in UTC</source>
   <translation>Stopp {number} hat eine Zeitzone, die dieser Rechner nicht kennt: seine Zeiten stehen in UTC</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number}: who is told of the tracking is not taken over</source>
   <translation>Stopp {number}: wer das Tracking erfährt, wird nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation>Stapelbar</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop.</source>
   <translation>Einen Schlüsselbund für diesen Benutzer starten, etwa gnome-keyring oder KWallet, und am Desktop anmelden.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start the service “Credential Manager” in Windows.</source>
   <translation>In Windows den Dienst „Anmeldeinformationsverwaltung“ starten.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation>Beginnt bei 1 an jedem Stopp</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>State</source>
   <translation>Stand</translation>
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
   <translation>Status, im Wort des Systems</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, its own word</source>
   <translation>Status, Systemwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Stick it on,</source>
   <translation>Aufkleben,</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Store at °C</source>
   <translation>Lagern bei °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Stored and read back</source>
   <translation>Gespeichert und zurückgelesen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Street addresses</source>
   <translation>Straßenadressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Street and number</source>
   <translation>Straße und Hausnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as credit card</source>
   <translation>Etwa Kreditkarte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as webshop</source>
   <translation>Etwa Webshop</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Suggested in orders</source>
   <translation>Wird in Aufträgen vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Support</source>
   <translation>Support</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Switch it off and on, or type the weight.</source>
   <translation>Aus- und einschalten oder Gewicht eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Systems</source>
   <translation>Systeme</translation>
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
   <translation>Tags</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Take into the queue</source>
   <translation>Zum Packen übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Take it</source>
   <translation>Nehmen</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Take it off, and type the weight.</source>
   <translation>Abnehmen und Gewicht eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Take its cable out and put it in again.</source>
   <translation>Kabel ziehen und wieder einstecken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Take orders from a file</source>
   <translation>Aufträge aus Datei übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Take the chosen parcel away</source>
   <translation>Gewähltes Paket wegnehmen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Take the weight</source>
   <translation>Gewicht übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
   <translation>Adresse übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Take this one out again. Nothing was counted.</source>
   <translation>Diesen wieder herausnehmen. Nichts gezählt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Take {names} off the ramp, nobody fetches it.</source>
   <translation>{names} von der Rampe nehmen, niemand holt es ab.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Take {weight}</source>
   <translation>{weight} übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Taken</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Taken back: {step}</source>
   <translation>Zurückgenommen: {step}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in from {source}</source>
   <translation>Übernommen aus {source}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>Taken out of the queue</source>
   <translation>Aus der Warteschlange genommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Taken where an order itself says nothing; the first one that fits counts.</source>
   <translation>Gelten, wo ein Auftrag selbst nichts sagt; die erste passende zählt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Taxes</source>
   <translation>Steuern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Temperatures must not be changed once labels are printed.</source>
   <translation>Temperaturen dürfen nach dem Etikettendruck nicht geändert werden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Test and live keys differ: the address belongs to one account.</source>
   <translation>Test- und Live-Schlüssel sind verschieden: die Adresse gehört zu einem Konto.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation>Test-Barcode gegengescannt: Größe und Druckkopf stimmen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/media.py" />
   <location filename="../../app/workflows/prove_printer.py" />
   <source>Test label</source>
   <translation>Testetikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Test vector {vector}…</source>
   <translation>Testvektor {vector}…</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Test, not billed</source>
   <translation>Test, kostenfrei</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>Text with names in braces, as {timestamp}.{body}</source>
   <translation>Text mit Namen in geschweiften Klammern, wie {timestamp}.{body}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>That is no badge of this desk</source>
   <translation>Das ist kein Ausweis dieses Packplatzes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The Api-key: letters, digits and signs without spaces</source>
   <translation>Der Api-key: Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation>Die PIN ist falsch</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>The README lists all columns</source>
   <translation>Alle Spalten stehen in der README</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>The Windows print service does not answer</source>
   <translation>Der Windows-Druckdienst antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The access is being renewed</source>
   <translation>Der Zugang wird erneuert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>The account may not read orders; granted: {granted}</source>
   <translation>Das Konto darf keine Aufträge lesen; erlaubt: {granted}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The account {account} is not used like this.</source>
   <translation>Das Konto {account} wird nicht so verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>The account's advanced options change the signature</source>
   <translation>Die erweiterten Optionen des Kontos ändern die Signatur</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <source>The account's name</source>
   <translation>Der Name des Kontos</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>The address ends before the “?”</source>
   <translation>Die Adresse endet vor dem „?“</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The address is missing, as 192.168.1.40</source>
   <translation>Die Adresse fehlt, wie 192.168.1.40</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>The amendment holds nothing</source>
   <translation>Die Änderung ist leer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>The answer cannot be read</source>
   <translation>Die Antwort ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The answer from {system} cannot be read</source>
   <translation>Die Antwort von {system} ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The answer to the last renewal was lost, and its token works only once.</source>
   <translation>Die Antwort auf die letzte Erneuerung ging verloren, und ihr Token gilt nur einmal.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The barcode of this label cannot be read at {dpi} dpi</source>
   <translation>Der Barcode dieses Etiketts ist bei {dpi} dpi nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation>Die blaue Aktion</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier also answered with number {number}</source>
   <translation>Der Versanddienst antwortete auch mit Nummer {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/sheets.py" />
   <source>The carrier asks for {n} copies; one is printed</source>
   <translation>
    <numerusform>Der Versanddienst verlangt {n} Kopie; eine wird gedruckt</numerusform>
    <numerusform>Der Versanddienst verlangt {n} Kopien; eine wird gedruckt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>The carrier cancelled order {reference}</source>
   <translation>Der Versanddienst hat Auftrag {reference} storniert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>The carrier did not take {n} scans</source>
   <translation>
    <numerusform>Der Versanddienst hat {n} Scan nicht angenommen</numerusform>
    <numerusform>Der Versanddienst hat {n} Scans nicht angenommen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier does not know this parcel number</source>
   <translation>Der Versanddienst kennt diese Paketnummer nicht</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation>Der Versanddienst sagt nicht, ob er den Auftrag hat</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The carrier is asked</source>
   <translation>Der Versanddienst wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The carrier is asked by itself. See In doubt, Alt 5.</source>
   <translation>Der Versanddienst wird von selbst gefragt. Siehe Ungeklärt, Alt 5.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>The carrier is being told.</source>
   <translation>Der Versanddienst wird informiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation>Der Versanddienst erfährt von einem Paket</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>The carrier says “{status}”</source>
   <translation>Der Versanddienst meldet „{status}“</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>The carrier shows all of it</source>
   <translation>Der Versanddienst zeigt alles</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation>Der Versanddienst spricht von anderen Paketen als gemeldet</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier was not reached, nothing was ordered</source>
   <translation>Der Versanddienst war nicht erreichbar, nichts beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The carriers are being asked</source>
   <translation>Die Versanddienste werden gefragt</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>The certificate: {reason}</source>
   <translation>Das Zertifikat: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation>Die Zertifikate der eigenen Zertifizierungsstelle sind nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The chosen keyring keeps secrets in no safe place</source>
   <translation>Der gewählte Schlüsselbund bewahrt Geheimnisse nicht sicher auf</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The chosen one</source>
   <translation>Das gewählte</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The city</source>
   <translation>Der Ort</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>The clocks jump over this time there</source>
   <translation>Die Uhren überspringen diese Zeit dort</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>The code is {other}: the scanner {how}</source>
   <translation>Der Code ist {other}: der Scanner {how}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The complete list of parcels is needed: there is none</source>
   <translation>Die vollständige Paketliste wird gebraucht: es gibt keine</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation>Die vollständige Liste: was fehlt, wird entfernt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The connector “{name}” in {folder} cannot be used</source>
   <translation>Der Connector „{name}“ in {folder} ist nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The consolidated offer no longer held, and the best available time was booked. The order stands.</source>
   <translation>Das Sammelangebot galt nicht mehr, die beste verfügbare Zeit ist gebucht. Der Auftrag gilt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The deletion of {number} is not visible yet</source>
   <translation>Das Löschen von {number} ist noch nicht sichtbar</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window cannot be asked for again</source>
   <translation>Das Zustellfenster kann nicht erneut angefragt werden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window costs {price} now</source>
   <translation>Das Zustellfenster kostet jetzt {price}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
   <translation>Das Zustellfenster ist abgelaufen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window is no longer offered</source>
   <translation>Das Zustellfenster wird nicht mehr angeboten</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>The desk says that it does not know 1234567890</source>
   <translation>Der Packplatz sagt, dass er 1234567890 nicht kennt</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>The details were taken</source>
   <translation>Die Angaben sind übernommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The device is missing, as /dev/ttyS0 or COM3</source>
   <translation>Das Gerät fehlt, wie /dev/ttyS0 oder COM3</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk does not take what is written</source>
   <translation>Der Datenträger nimmt nichts an</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk is full</source>
   <translation>Der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>The document cannot be drawn</source>
   <translation>Das Dokument lässt sich nicht zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The dots an inch of this printer are not known</source>
   <translation>Die Punkte pro Zoll dieses Druckers sind nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The dots of this picture do not tell its size</source>
   <translation>Die Punkte dieses Bilds verraten seine Größe nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The draft {number} was accepted.</source>
   <translation>Der Entwurf {number} wurde angenommen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>The e-mail address</source>
   <translation>Die E-Mail-Adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The e-mail address; tick “No e-mail” to erase it at parcelLab</source>
   <translation>Die E-Mail-Adresse; „Keine E-Mail“ ankreuzen, um sie bei parcelLab zu löschen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/windows.py" />
   <source>The end lies before the start</source>
   <translation>Das Ende liegt vor dem Anfang</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be read</source>
   <translation>Die Datei ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be written</source>
   <translation>Die Datei kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file has more than {most} rows</source>
   <translation>Die Datei hat mehr als {most} Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file has no header line</source>
   <translation>Die Datei hat keine Kopfzeile</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>The file holds bytes that are no text</source>
   <translation>Die Datei enthält Daten, die kein Text sind</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file holds no order</source>
   <translation>Die Datei enthält keinen Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file is larger than 20 MB</source>
   <translation>Die Datei ist größer als 20 MB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is nested too deep</source>
   <translation>Die Datei ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is no Excel file</source>
   <translation>Die Datei ist keine Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is not UTF-8 text</source>
   <translation>Die Datei ist kein UTF-8-Text</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is not readable as one of Excel's</source>
   <translation>Die Datei ist nicht als Excel-Datei lesbar</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file needs more memory than a file of orders may</source>
   <translation>Die Datei braucht mehr Speicher, als eine Auftragsdatei darf</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to read</source>
   <translation>Die Datei zu lesen dauert länger als {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to write</source>
   <translation>Die Datei zu schreiben dauert länger als {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file unpacks to more than 300 MB</source>
   <translation>Die Datei entpackt sich auf mehr als 300 MB</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The file {file} is put into the printer</source>
   <translation>Die Datei {file} wird in den Drucker gelegt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The first line names the columns</source>
   <translation>Die erste Zeile benennt die Spalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/drawing.py" />
   <source>The first of {n} labels</source>
   <translation>
    <numerusform>Das einzige von {n} Etikett</numerusform>
    <numerusform>Das erste von {n} Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <source>The first that fits an order is taken.</source>
   <translation>Die erste, die zum Auftrag passt, gilt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The first version stands there. Decline it and post it with a new number if it is not right.</source>
   <translation>Dort gilt die erste Fassung. Stimmt sie nicht: ablehnen und mit neuer Nummer senden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The folder is missing</source>
   <translation>Der Ordner fehlt</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>The folder {folder} cannot be made</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font that was last called by its name is the printer's own</source>
   <translation>Die zuletzt über ihren Namen gewählte Schrift ist die des Druckers</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own</source>
   <translation>Die Schrift {file} ist die des Druckers</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own, here called {letter}</source>
   <translation>Die Schrift {file} ist die des Druckers, hier {letter} genannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
   <translation>Das Formular ist zuerst leer. Nicht Ausgefülltes wird nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>The format {name} lies in the printer and is not drawn</source>
   <translation>Das Format {name} liegt im Drucker und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The graphic {name} lies in the printer and is not drawn</source>
   <translation>Die Grafik {name} liegt im Drucker und wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The house number</source>
   <translation>Die Hausnummer</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>The ink reaches to {size}</source>
   <translation>Der Druck reicht bis {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice does not lie at Transiteo</source>
   <translation>Die Rechnung liegt nicht bei Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice is not there</source>
   <translation>Die Rechnung ist nicht da</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>The job is empty</source>
   <translation>Der Druckauftrag ist leer</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job is still in queue {queue}</source>
   <translation>Der Druckauftrag ist noch in Warteschlange {queue}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was in queue {queue}; it is not known whether it came out. Look at the printer.</source>
   <translation>Der Druckauftrag war in Warteschlange {queue}; ob er herauskam, ist nicht bekannt. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. It is not known whether something came out. Look at the printer.</source>
   <translation>Der Druckauftrag ist zurückgenommen, später kommt nichts. Es ist nicht bekannt, ob etwas herauskam. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. Nothing came out. Look at the printer.</source>
   <translation>Der Druckauftrag ist zurückgenommen, später kommt nichts. Nichts kam heraus. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation>Der Schlüssel geht in den Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>The key: letters, digits and signs without spaces</source>
   <translation>Der Schlüssel: Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/presenter.py" />
   <source>The keyboard's scanner</source>
   <translation>Scanner der Tastatur</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring did not do it</source>
   <translation>Der Schlüsselbund hat es nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring does not answer</source>
   <translation>Der Schlüsselbund antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring is locked</source>
   <translation>Der Schlüsselbund ist gesperrt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of price is too long: it is left out and expected to stay as it is</source>
   <translation>Die Preisart ist zu lang: weggelassen, sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of transport is too long: it is left out and expected to stay as it is</source>
   <translation>Die Transportart ist zu lang: weggelassen, sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label asks for more than any label needs: the rest is not drawn</source>
   <translation>Das Etikett verlangt mehr, als ein Etikett braucht: der Rest wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation>Das Etikett lässt sich nicht zeichnen</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>The label cannot be written into its folder</source>
   <translation>Das Etikett kann nicht in den Ordner geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out mirrored</source>
   <translation>Das Etikett kommt spiegelverkehrt heraus</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out upside down</source>
   <translation>Das Etikett kommt kopfüber heraus</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label for {reference} came out, the packer says</source>
   <translation>Etikett für {reference} kam heraus, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation>Das Etikett wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label is being sent once more</source>
   <translation>Das Etikett wird noch einmal gesendet</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation>Das Etikett selbst bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of order {reference}, parcel {number}, is the same: look before it goes on</source>
   <translation>Das Etikett von Auftrag {reference}, Paket {number}, ist dasselbe: vor dem Aufkleben prüfen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was printed before</source>
   <translation>Das Etikett für Paket {number} wurde schon gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was sent to {printer} before</source>
   <translation>Das Etikett für Paket {number} ging schon an {printer}</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The label says that it is larger than the media; only white paper was cut off</source>
   <translation>Laut Etikett ist es größer als das Medium; nur weißes Papier wurde abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>The label says {found} instead of {wanted}</source>
   <translation>Auf dem Etikett steht {found} statt {wanted}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The label was on its way to {printer}</source>
   <translation>Das Etikett war unterwegs zu {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation>Die Adresse des Etiketts führt von Porterbuddy weg</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The labels are being fetched</source>
   <translation>Die Etiketten werden abgerufen</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels are tried again</source>
   <translation>Die Etiketten werden neu versucht</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out</source>
   <translation>Die Etiketten kamen heraus</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out and are not used</source>
   <translation>Die Etiketten kamen heraus und werden nicht verwendet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels did not come out</source>
   <translation>Die Etiketten kamen nicht heraus</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels given up</source>
   <translation>Die Etiketten aufgegeben</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels not printed on {printer}</source>
   <translation>Die Etiketten nicht auf {printer} gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The labels of {reference} are being sent to the printer</source>
   <translation>Die Etiketten von {reference} gehen an den Drucker</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were printed before</source>
   <translation>Die Etiketten wurden schon gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels were sent</source>
   <translation>Die Etiketten gesendet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were sent to {printer} before</source>
   <translation>Die Etiketten gingen schon an {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels: not known whether it came out</source>
   <translation>Die Etiketten: nicht bekannt, ob sie herauskamen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last item's scan, or the last change of the parcels</source>
   <translation>Der letzte Artikelscan oder die letzte Paketänderung</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last label; counted as a copy</source>
   <translation>Das letzte Etikett; zählt als Kopie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The last order is announced</source>
   <translation>Der letzte Auftrag ist avisiert</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The line to {system} is not safe</source>
   <translation>Die Verbindung zu {system} ist nicht sicher</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/dotted.py" />
   <source>The list has {n} entries, counted from 0; the next is {n}</source>
   <translation>
    <numerusform>Die Liste hat {n} Eintrag, gezählt ab 0; der nächste ist {n}</numerusform>
    <numerusform>Die Liste hat {n} Einträge, gezählt ab 0; der nächste ist {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.</source>
   <translation>Die Paketliste ersetzt die bei Porterbuddy: Maße, Gewichte, Temperaturen und Nummern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation>Die Ladeliste wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The name</source>
   <translation>Der Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for a price that is not told. Nothing is ordered yet.</source>
   <translation>Das nächste ist {window} zu einem nicht genannten Preis. Noch nichts ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.</source>
   <translation>Das nächste ist {window} für {price}, {extra} mehr. Noch nichts ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}. Nothing is ordered yet.</source>
   <translation>Das nächste ist {window} für {price}. Noch nichts ist beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The new key is missing</source>
   <translation>Der neue Schlüssel fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
   <translation>Die neuen Einstellungen gelten.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The offer for this window is no longer at hand</source>
   <translation>Das Angebot für dieses Fenster liegt nicht mehr vor</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The old one stays until it is kept; Esc leaves it.</source>
   <translation>Der alte bleibt, bis gespeichert ist; Esc behält ihn.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The open order, with what is chosen</source>
   <translation>Der offene Auftrag, mit der getroffenen Wahl</translation>
  </message>
  <message>
   <location filename="../../app/domain/operators.py" />
   <source>The operator's name</source>
   <translation>Der Name des Mitarbeiters</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book cannot be written</source>
   <translation>Das Auftragsbuch kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book is closed</source>
   <translation>Das Auftragsbuch ist geschlossen</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book was written by a newer Parceldesk</source>
   <translation>Das Auftragsbuch stammt von einem neueren Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file belongs to another program</source>
   <translation>Die Datei des Auftragsbuchs gehört einem anderen Programm</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file cannot be opened</source>
   <translation>Die Datei des Auftragsbuchs lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged</source>
   <translation>Die Datei des Auftragsbuchs ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged at {what}</source>
   <translation>Die Datei des Auftragsbuchs ist bei {what} beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>The order does not want it any more</source>
   <translation>Der Auftrag braucht es nicht mehr</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The order has deprecated flags: {flags}. They are never sent and count no more.</source>
   <translation>Der Auftrag hat veraltete Angaben: {flags}. Sie werden nie gesendet und zählen nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
   <translation>Der Auftrag hat kein Paket mit dieser Nummer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>The order is announced, not all of its parcels are</source>
   <translation>Der Auftrag ist avisiert, nicht alle Pakete sind es</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being announced</source>
   <translation>Der Auftrag wird avisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being confirmed</source>
   <translation>Der Auftrag wird bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being declined</source>
   <translation>Der Auftrag wird abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being deleted</source>
   <translation>Der Auftrag wird gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The order is being opened.</source>
   <translation>Der Auftrag wird geöffnet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The order is being placed</source>
   <translation>Der Auftrag wird gerade beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being taken into the queue</source>
   <translation>Der Auftrag wird zum Packen übernommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is billed from then on.</source>
   <translation>Der Auftrag ist dann kostenpflichtig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is confirmed: it is binding now</source>
   <translation>Der Auftrag ist bestätigt: er ist jetzt verbindlich</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is declined: it has ended</source>
   <translation>Der Auftrag ist abgelehnt: er ist beendet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>The order is not placed yet</source>
   <translation>Der Auftrag ist noch nicht beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>The order is placed without one.</source>
   <translation>Der Auftrag wird ohne Fenster beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The order is placed, but could not be written down</source>
   <translation>Der Auftrag ist beauftragt, konnte aber nicht erfasst werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The order is placed. The label is kept.</source>
   <translation>Der Auftrag ist beauftragt. Das Etikett bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order is recorded there.</source>
   <translation>Der Auftrag ist dort erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order is too big for Betakom</source>
   <translation>Der Auftrag ist zu groß für Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order is {status}: Porterbuddy may not take changes any more.</source>
   <translation>Der Auftrag ist {status}: Porterbuddy nimmt vielleicht keine Änderungen mehr an.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation>Der Auftrag hat sich seit dem Lesen vielleicht geändert</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>The order number</source>
   <translation>Die Auftragsnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>The order stands as it did.</source>
   <translation>Der Auftrag gilt unverändert.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
   <translation>Der Auftrag gilt, nichts wurde doppelt beauftragt. Er war nicht zurückzulesen: neu lesen und vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Asked for {wanted}, got {came}. Fetch the label again.</source>
   <translation>Der Auftrag gilt. Angefragt: {wanted}, gekommen: {came}. Etikett neu abrufen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again in a minute.</source>
   <translation>Der Auftrag gilt. Etikett in einer Minute neu abrufen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again: its address lives only for a short time.</source>
   <translation>Der Auftrag gilt. Etikett neu abrufen: seine Adresse gilt nur kurz.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Look at its parcels in Porterbuddy's portal.</source>
   <translation>Der Auftrag gilt. Seine Pakete im Porterbuddy-Portal prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order stands. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Der Auftrag gilt. Bestätigen oder ablehnen geht nur über den Link in der Mail des Kunden.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.</source>
   <translation>Der Auftrag gilt. Gilt das Angebot nicht mehr, bucht Porterbuddy eine andere Zeit: Auftrag neu lesen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. The consolidated offer named no time, so it cannot be told whether it still held.</source>
   <translation>Der Auftrag gilt. Das Sammelangebot nannte keine Zeit; ob es noch galt, ist nicht zu sagen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>The order takes {size} bytes, Betakom takes {limit}</source>
   <translation>Der Auftrag hat {size} Byte, Betakom nimmt {limit}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The order waits again.</source>
   <translation>Der Auftrag wartet wieder.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>The order was created; reading it back did not show it.</source>
   <translation>Der Auftrag ist angelegt; beim Zurücklesen war er nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order was not read</source>
   <translation>Der Auftrag wurde nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order's other data are recorded there.</source>
   <translation>Die übrigen Auftragsdaten sind dort erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The order's status is asked for instead.</source>
   <translation>Der Status des Auftrags wird stattdessen abgefragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation>Die anderen Seiten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The own number is too long: it is left out and expected to stay as it is</source>
   <translation>Die eigene Nummer ist zu lang: weggelassen, sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is being sent</source>
   <translation>Der Packzettel von {reference} wird gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is sent</source>
   <translation>Der Packzettel von {reference} ist gesendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The page is being opened</source>
   <translation>Die Seite wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation>Die Seite geht an den Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The paper is being fetched</source>
   <translation>Das Papier wird abgerufen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The parcel has no number</source>
   <translation>Das Paket hat keine Nummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The parcel is too heavy for this scale</source>
   <translation>Das Paket ist zu schwer für diese Waage</translation>
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
   <translation>Die Pakete fehlen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The partner id: letters, digits and signs without spaces</source>
   <translation>Die Partner-ID: Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The payment is being confirmed</source>
   <translation>Die Zahlung wird bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The phone number is missing</source>
   <translation>Die Telefonnummer fehlt</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>The practice carrier could not be started</source>
   <translation>Der Übungs-Versanddienst konnte nicht starten</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>The practice carriers have ended</source>
   <translation>Die Übungs-Versanddienste sind beendet</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The prefix “{known}” did not come</source>
   <translation>Das Präfix „{known}“ kam nicht</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>The preset's name</source>
   <translation>Der Name der Vorgabe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The price cannot be read: it is not taken over</source>
   <translation>Der Preis ist nicht lesbar: nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not answer</source>
   <translation>Der Druckdienst antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not take the job</source>
   <translation>Der Druckdienst nimmt den Druckauftrag nicht an</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service gave no clear answer</source>
   <translation>Der Druckdienst hat nicht klar geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The print service no longer answers</source>
   <translation>Der Druckdienst antwortet nicht mehr</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service on {server} does not answer</source>
   <translation>Der Druckdienst auf {server} antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <location filename="../../app/printing/lines.py" />
   <source>The printer broke the connection off</source>
   <translation>Der Drucker hat die Verbindung abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/claim_count.py" />
   <source>The printer did not count it before the next label</source>
   <translation>Der Drucker hat es vor dem nächsten Etikett nicht gezählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation>Der Drucker hat nicht mehr von sich gesagt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The printer puts its own date in (^FC)</source>
   <translation>Der Drucker setzt sein eigenes Datum ein (^FC)</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation>Der Drucker hat gesagt, was er ist</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>The printer stopped taking data</source>
   <translation>Der Drucker nimmt keine Daten mehr an</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>The printer takes no data</source>
   <translation>Der Drucker nimmt keine Daten an</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>The printer's name</source>
   <translation>Der Name des Druckers</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The queue's name is missing</source>
   <translation>Der Name der Warteschlange fehlt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>The record is there, not all of its changes are</source>
   <translation>Der Datensatz ist da, nicht alle Änderungen daran</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The redirect does not lead to this computer</source>
   <translation>Die Weiterleitung führt nicht zu diesem Rechner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The relay's own address, with https://</source>
   <translation>Die eigene Adresse des Relays, mit https://</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The request to {system} cannot be sent as it is</source>
   <translation>Die Anfrage an {system} kann so nicht gesendet werden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation>In Auftrag und Paketen gleich</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The same order is being sent to {system}</source>
   <translation>Derselbe Auftrag geht an {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, for another reason</source>
   <translation>Dasselbe, aus anderem Grund</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, since the label is lost</source>
   <translation>Dasselbe, weil das Etikett verloren ist</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale does not answer</source>
   <translation>Die Waage antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale is still moving</source>
   <translation>Die Waage bewegt sich noch</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale reports a fault</source>
   <translation>Die Waage meldet eine Störung</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The scale says {weighed}, {expected} is expected</source>
   <translation>Die Waage zeigt {weighed}, erwartet sind {expected}</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows less than zero</source>
   <translation>Die Waage zeigt weniger als null</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows zero</source>
   <translation>Die Waage zeigt null</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale wants to be calibrated</source>
   <translation>Die Waage muss kalibriert werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on {place}</source>
   <translation>Der Scan bestätigt: gedruckt und auf {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation>Der Scan bestätigt, dass Größe, Druckkopf und Papier stimmen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>The scan was not taken. Nothing changed.</source>
   <translation>Der Scan wurde nicht übernommen. Nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation>Der Scanner ist richtig eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner sends no Enter after a code</source>
   <translation>Der Scanner sendet kein Enter nach einem Code</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner {how}</source>
   <translation>Der Scanner {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation>Die Scans bleiben erhalten und werden erneut gemeldet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The secret is missing</source>
   <translation>Das Geheimnis fehlt</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The secret is not {form}</source>
   <translation>Das Geheimnis ist kein {form}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The secret was not read or kept. {what_now}</source>
   <translation>Das Geheimnis wurde nicht gelesen oder gespeichert. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The secret: letters, digits and signs without spaces</source>
   <translation>Das Geheimnis: Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
   <translation>Der Absender ist nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings cannot be read: {reason}</source>
   <translation>Die Einstellungen sind nicht lesbar: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings could not be written</source>
   <translation>Die Einstellungen konnten nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings were written by a newer Parceldesk</source>
   <translation>Die Einstellungen stammen von einem neueren Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The settlement is too long: it is left out and expected to stay as it is</source>
   <translation>Die Abrechnung ist zu lang: weggelassen, sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation>Das Blatt konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The sheet may be of another version. Print a new one.</source>
   <translation>Das Blatt ist vielleicht von einer anderen Version. Ein neues drucken.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The shipment number {number} is what the station ordered.</source>
   <translation>Die Sendungsnummer {number} hat die Station beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation>Der Shop, wie dort eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The sign-in has ended, and Trans.eu gave no token to renew it.</source>
   <translation>Die Anmeldung ist beendet, und Trans.eu gab kein Token zum Erneuern.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>The sign-in was declined</source>
   <translation>Die Anmeldung wurde abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is</source>
   <translation>Die Stopps sind nicht 1, 2, 3 nummeriert: Route weggelassen, sie bleibt voraussichtlich, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>The station does not know this field</source>
   <translation>Die Station kennt dieses Feld nicht</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>The station is closing</source>
   <translation>Die Station wird beendet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>The station knows no system “{connector}”</source>
   <translation>Die Station kennt kein System „{connector}“</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The station knows no system “{system}”</source>
   <translation>Die Station kennt kein System „{system}“</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped before sending it</source>
   <translation>Die Station endete vor dem Senden</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
   <translation>Die Station endete vor der Antwort des Versanddiensts</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped while sending it</source>
   <translation>Die Station endete beim Senden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The station was not started.</source>
   <translation>Die Station wurde nicht gestartet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed</source>
   <translation>Die Statusmeldung ist nicht signiert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed with this account's key</source>
   <translation>Die Statusmeldung ist nicht mit dem Schlüssel dieses Kontos signiert</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The street</source>
   <translation>Die Straße</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The suffix “{known}” did not come</source>
   <translation>Das Suffix „{known}“ kam nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The system has it no longer.</source>
   <translation>Das System hat ihn nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system keeps no papers for this order.</source>
   <translation>Das System hat keine Papiere zu diesem Auftrag.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system's page is being read, {} s</source>
   <translation>Die Seite des Systems wird gelesen, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The test label may still come out of {}.</source>
   <translation>Das Testetikett kann noch aus {} kommen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The text of the terms is too long: it is left out and expected to stay as it is</source>
   <translation>Der Text der Bedingungen ist zu lang: weggelassen, er bleibt voraussichtlich, wie er ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>The time that Transiteo's calculator gave</source>
   <translation>Die Zeit aus dem Rechner von Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The token could not be kept</source>
   <translation>Das Token konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>The token is good, but no calls are left</source>
   <translation>Das Token ist gültig, aber keine Aufrufe sind übrig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
   <translation>Das Token dieses Auftrags fehlt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>The token: letters, digits and signs without spaces</source>
   <translation>Das Token: Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The tokens are being forgotten</source>
   <translation>Die Token werden gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/databar.py" />
   <source>The two-dimensional part over a barcode is not drawn</source>
   <translation>Der zweidimensionale Teil über einem Barcode wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>The typed number is not {number}</source>
   <translation>Die eingegebene Nummer ist nicht {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The weight is missing</source>
   <translation>Das Gewicht fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window can no longer be booked as it was</source>
   <translation>Das Fenster ist so nicht mehr buchbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one is left</source>
   <translation>Fenster abgelaufen, ein teureres ist übrig</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one?</source>
   <translation>Fenster abgelaufen, ein teureres?</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The {body} must be signed</source>
   <translation>{body} muss signiert sein</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The {rate} orders a minute that Betakom takes are used up</source>
   <translation>Die {rate} Aufträge pro Minute, die Betakom annimmt, sind verbraucht</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Their digits choose them at the packing desk, in this order.</source>
   <translation>Ihre Ziffern wählen sie beim Packen, in dieser Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Then check the connection</source>
   <translation>Dann die Verbindung prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then print a test label on it</source>
   <translation>Dann ein Testetikett darauf drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then scan it: proves size and head</source>
   <translation>Dann scannen: bestätigt Größe und Druckkopf</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Then scan the label for {reference}</source>
   <translation>Dann das Etikett für {reference} scannen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>There are loads: take them out first</source>
   <translation>Es gibt Ladungen: zuerst herausnehmen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>There are two systems “{name}”, one in {folder}</source>
   <translation>Es gibt zwei Systeme „{name}“, eines in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation>Für Kartons gibt es {} Tasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>There are {} scanners</source>
   <translation>Es gibt {} Scanner</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no account “{account}”</source>
   <translation>Es gibt kein Konto „{account}“</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>There is no code in this address</source>
   <translation>In dieser Adresse ist kein Code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>There is no country of these two letters</source>
   <translation>Kein Land hat diese zwei Buchstaben</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no key for {account} in the keyring</source>
   <translation>Kein Schlüssel für {account} im Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>There is no keyring on this desk</source>
   <translation>Kein Schlüsselbund an diesem Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation>Es gibt kein Etikett zu drucken. Zuerst beauftragen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>There is no load of this number</source>
   <translation>Keine Ladung hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>There is no operator “{operator}”</source>
   <translation>Es gibt keinen Mitarbeiter „{operator}“</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>There is no printer at {path}</source>
   <translation>An {path} ist kein Drucker</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>There is no queue {queue}</source>
   <translation>Es gibt keine Warteschlange {queue}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such day</source>
   <translation>Diesen Tag gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
   <translation>Unter dieser Adresse gibt es diesen Dienst nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such time of day</source>
   <translation>Diese Uhrzeit gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>There is no three-letter code for “{country}”</source>
   <translation>Kein Code aus drei Buchstaben für „{country}“</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>There is no way to {host}</source>
   <translation>Kein Weg zu {host}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>There is nothing to ask about. One in doubt is asked about in the tray.</source>
   <translation>Es gibt nichts abzufragen. Ungeklärte werden unter Ungeklärt abgefragt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>There is nothing to decide. Nothing was sent.</source>
   <translation>Es gibt nichts zu entscheiden. Nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>There is nothing to take back</source>
   <translation>Es gibt nichts zurückzunehmen</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>These bytes are no PDF</source>
   <translation>Diese Daten sind kein PDF</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>These bytes are no PNG picture</source>
   <translation>Diese Daten sind kein PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>These keys</source>
   <translation>Diese Tasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>They are being written</source>
   <translation>Sie werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>They are in force.</source>
   <translation>Sie gelten jetzt.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Install that version again, or move {path} away.</source>
   <translation>Sie bleiben unverändert. Diese Version wieder installieren oder {path} verschieben.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Mend {path}, or move it away to start afresh.</source>
   <translation>Sie bleiben unverändert. {path} korrigieren oder verschieben, um neu anzufangen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>They are printed from now on. F8 on Orders prints copies, and counts them.</source>
   <translation>Ab jetzt werden diese gedruckt. F8 unter Aufträge druckt Kopien und zählt sie.</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has a password</source>
   <translation>Dieses PDF hat ein Passwort</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {megabytes} MB, which no label has</source>
   <translation>Dieses PDF hat {megabytes} MB, so groß ist kein Etikett</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {n} pages, a label has 1 to {most}</source>
   <translation>
    <numerusform>Dieses PDF hat {n} Seite, ein Etikett hat 1 bis {most}</numerusform>
    <numerusform>Dieses PDF hat {n} Seiten, ein Etikett hat 1 bis {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF is damaged or cut off</source>
   <translation>Dieses PDF ist beschädigt oder abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>This account is for trial orders, whose numbers begin with {prefix}</source>
   <translation>Dieses Konto ist für Testaufträge, deren Nummern mit {prefix} beginnen</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation>Diese Aktion steht nicht im Journal</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This address belongs to another sign-in</source>
   <translation>Diese Adresse gehört zu einer anderen Anmeldung</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>This address is not known as a test system of {system}</source>
   <translation>Diese Adresse ist nicht als Testsystem von {system} bekannt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation>Dieser Ausweis gehört einem anderen Mitarbeiter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>This box does not go out. Put it aside.</source>
   <translation>Dieser Karton geht nicht hinaus. Beiseite stellen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer is being looked through.</source>
   <translation>Dieser Rechner wird durchsucht.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s ahead of {system}</source>
   <translation>Dieser Rechner geht {system} um {seconds} s vor</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s behind {system}</source>
   <translation>Dieser Rechner geht {system} um {seconds} s nach</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s ahead of Betakom's</source>
   <translation>Die Uhr dieses Rechners geht Betakom um {seconds} s vor</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s behind Betakom's</source>
   <translation>Die Uhr dieses Rechners geht Betakom um {seconds} s nach</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer's keyboard</source>
   <translation>Tastatur dieses Rechners</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>This day lies before the first one</source>
   <translation>Dieser Tag liegt vor dem ersten</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>This desk</source>
   <translation>Dieser Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>This desk asks nobody yet</source>
   <translation>Dieser Packplatz fragt noch niemanden</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>This desk asks who packs</source>
   <translation>Dieser Packplatz fragt, wer packt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk does not ask who packs</source>
   <translation>Dieser Packplatz fragt nicht, wer packt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk does not know the command</source>
   <translation>Dieser Packplatz kennt den Befehl nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk has no other printer</source>
   <translation>Dieser Packplatz hat keinen anderen Drucker</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer</source>
   <translation>Dieser Packplatz hat keinen Drucker</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer {printer}</source>
   <translation>Dieser Packplatz hat keinen Drucker {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scale.py" />
   <source>This desk has no scale</source>
   <translation>Dieser Packplatz hat keine Waage</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation>Dieser Packplatz ist gesperrt. Was offen ist, bleibt offen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>This desk's user must be in the group lp or dialout.</source>
   <translation>Der Benutzer dieses Packplatzes muss in der Gruppe lp oder dialout sein.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This does not belong to order {reference}</source>
   <translation>Das gehört nicht zu Auftrag {reference}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is a binary Excel file</source>
   <translation>Das ist eine binäre Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is an old or a locked Excel file</source>
   <translation>Das ist eine alte oder gesperrte Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/building.py" />
   <source>This is missing</source>
   <translation>Das fehlt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>This is no order: an object is wanted</source>
   <translation>Das ist kein Auftrag: ein Objekt ist verlangt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>This is no page of Trans.eu's list</source>
   <translation>Das ist keine Seite der Liste von Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
   <translation>Das ist nicht der Code dieser Seite oder kommt von einer hier unbekannten Tastatur.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This is not the whole address</source>
   <translation>Das ist nicht die ganze Adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is set at the scanner itself</source>
   <translation>Das wird am Scanner selbst eingestellt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This is settled already</source>
   <translation>Das ist schon geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the first window that can be booked</source>
   <translation>Das ist das erste buchbare Fenster</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation>Das ist das Gewicht des letzten Pakets</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the last window that can be booked</source>
   <translation>Das ist das letzte buchbare Fenster</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>This is the number of order {reference}, which has {n} parcels</source>
   <translation>
    <numerusform>Das ist die Nummer von Auftrag {reference} mit {n} Paket</numerusform>
    <numerusform>Das ist die Nummer von Auftrag {reference} mit {n} Paketen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is what is wrong:</source>
   <translation>Das stimmt nicht:</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>This label</source>
   <translation>Dieses Etikett</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label cannot be read</source>
   <translation>Dieses Etikett ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label has no end</source>
   <translation>Dieses Etikett hat kein Ende</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label is blank</source>
   <translation>Dieses Etikett ist unbedruckt</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <location filename="../../app/labels/sheets.py" />
   <source>This label is empty</source>
   <translation>Dieses Etikett ist leer</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is made for {made_for} dpi, the printer has {dpi}</source>
   <translation>Dieses Etikett ist für {made_for} dpi gemacht, der Drucker hat {dpi}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label is printed twice as large (^JMB) as it is drawn</source>
   <translation>Dieses Etikett wird doppelt so groß gedruckt (^JMB), wie es gezeichnet ist</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {label}, the printer has {media}</source>
   <translation>Dieses Etikett ist {label}, der Drucker hat {media}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {side} mm wide, the roll of this printer prints {roll} mm</source>
   <translation>Dieses Etikett ist {side} mm breit, die Rolle dieses Druckers druckt {roll} mm</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label measures in inches or millimetres (^MU), and is drawn as if in dots</source>
   <translation>Dieses Etikett misst in Zoll oder Millimetern (^MU) und ist wie in Punkten gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label needs more memory than a label may</source>
   <translation>Dieses Etikett braucht mehr Speicher, als ein Etikett darf</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label takes longer than {seconds:g} s to read</source>
   <translation>Dieses Etikett zu lesen dauert länger als {seconds:g} s</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>This label wants to {do}</source>
   <translation>Dieses Etikett will {do}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This label was scanned at {time}</source>
   <translation>Dieses Etikett wurde um {time} gescannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Close what else has the file open, then do it again.</source>
   <translation>Dieser letzte Schritt ist nicht geschrieben, nichts gesendet. Schließen, was die Datei sonst offen hat, dann wiederholen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Have the disk looked at, then do it again.</source>
   <translation>Dieser letzte Schritt ist nicht geschrieben, nichts gesendet. Datenträger prüfen lassen, dann wiederholen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>This list is empty as it was asked.</source>
   <translation>Diese Liste ist leer, so wie sie angefragt wurde.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>This machine knows no other. One with an address of its own is added with +.</source>
   <translation>Dieser Rechner kennt keinen anderen. Ein Drucker mit eigener Adresse kommt mit + hinzu.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This machine only</source>
   <translation>Nur dieser Rechner</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>This name is there already</source>
   <translation>Diesen Namen gibt es schon</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>This order has no parcel {number}</source>
   <translation>Dieser Auftrag hat kein Paket {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>This order is already at Transiteo</source>
   <translation>Dieser Auftrag ist schon bei Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This order is being placed right now</source>
   <translation>Dieser Auftrag wird gerade beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is in doubt</source>
   <translation>Dieser Auftrag ist ungeklärt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is larger than 500 kB</source>
   <translation>Dieser Auftrag ist größer als 500 kB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is nested too deep</source>
   <translation>Dieser Auftrag ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation>Dieser Auftrag steht nicht im Auftragsbuch</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is open on this desk</source>
   <translation>Dieser Auftrag ist an diesem Packplatz offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This order is placed</source>
   <translation>Dieser Auftrag ist beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation>Dieser Auftrag ist schon geklärt</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This paper finds no room on {media}</source>
   <translation>Dieses Papier passt nicht auf {media}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>This parcel is still here. Nothing was written down.</source>
   <translation>Dieses Paket ist noch hier. Nichts erfasst.</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>This phone number has too many or too few digits for its country</source>
   <translation>Diese Telefonnummer hat zu viele oder zu wenige Ziffern für ihr Land</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture has {wide} × {tall} dots, which no label has</source>
   <translation>Dieses Bild hat {wide} × {tall} Punkte, so groß ist kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture is damaged or cut off</source>
   <translation>Dieses Bild ist beschädigt oder abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
   <translation>Dieser Druck steht nicht im Journal</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>This printer does not understand receipts</source>
   <translation>Dieser Drucker versteht keine Bons</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>This runs right now</source>
   <translation>Das läuft gerade</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This screen has no use for this command</source>
   <translation>Diese Seite hat für den Befehl keine Verwendung</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>This station packs no diagnostics</source>
   <translation>Diese Station packt keine Diagnose</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>This status or a later one is known</source>
   <translation>Dieser oder ein späterer Status ist bekannt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_account.py" />
   <source>This system has nothing harmless to ask</source>
   <translation>Dieses System hat nichts, was gefahrlos zu fragen ist</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This try to place an order is not in the ledger</source>
   <translation>Dieser Versuch einer Beauftragung steht nicht im Journal</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Three letters</source>
   <translation>Drei Buchstaben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Three letters, as EUR</source>
   <translation>Drei Buchstaben, wie EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Three letters, as NOK</source>
   <translation>Drei Buchstaben, wie NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Three letters, as NOR</source>
   <translation>Drei Buchstaben, wie NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Time chosen by the carrier</source>
   <translation>Zeit wählt der Versanddienst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Time written as</source>
   <translation>Zeit geschrieben als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Times are written in it</source>
   <translation>Zeiten stehen in dieser Zone</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To change its very order</source>
   <translation>Um genau diesen Auftrag zu ändern</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>To the courier</source>
   <translation>An den Kurier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To the letter as in the message's set-up</source>
   <translation>Genau wie in der Einrichtung der Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the packing desk</source>
   <translation>Zum Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the ramp</source>
   <translation>Zur Rampe</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>To the system that follows parcels</source>
   <translation>An das System, das Pakete verfolgt</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To what is in doubt</source>
   <translation>Zu Ungeklärtem</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation>An {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Today, {day}</source>
   <translation>Heute, {day}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token accepted</source>
   <translation>Token angenommen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Token goes as</source>
   <translation>Token geht als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Token known, orders not readable</source>
   <translation>Token bekannt, Aufträge nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token not accepted</source>
   <translation>Token nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Tomorrow, {day}</source>
   <translation>Morgen, {day}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Too many wrong PINs, wait {seconds} s</source>
   <translation>Zu viele falsche PINs, {seconds} s warten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Total</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Total weight</source>
   <translation>Gesamtgewicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Total weight in kg</source>
   <translation>Gesamtgewicht in kg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Tracking</source>
   <translation>Tracking</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/__init__.py" />
   <source>Trans.eu</source>
   <translation>Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu did not say what is granted.</source>
   <translation>Trans.eu hat nicht gesagt, was erlaubt ist.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Trans.eu did not sign you in</source>
   <translation>Trans.eu hat die Anmeldung nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not allow this to the account</source>
   <translation>Trans.eu erlaubt dem Konto das nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not know this order</source>
   <translation>Trans.eu kennt diesen Auftrag nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not take the app’s id, secret or Api-key</source>
   <translation>Trans.eu nimmt ID, Geheimnis oder Api-key der App nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Trans.eu does not take the sign-in or the Api-key</source>
   <translation>Trans.eu nimmt Anmeldung oder Api-key nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.</source>
   <translation>Trans.eu nimmt diesen Code nicht an: er gilt einmal und etwa eine Minute. Anmeldung neu beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has no list “{name}”</source>
   <translation>Trans.eu hat keine Liste „{name}“</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has these terms already</source>
   <translation>Trans.eu hat diese Konditionen schon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: an operation lies before today</source>
   <translation>Trans.eu weist das vielleicht ab: ein Vorgang liegt vor heute</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the first operation is not a loading</source>
   <translation>Trans.eu weist das vielleicht ab: der erste Vorgang ist keine Beladung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation does not begin after the first</source>
   <translation>Trans.eu weist das vielleicht ab: der letzte Vorgang beginnt nicht nach dem ersten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation is not an unloading</source>
   <translation>Trans.eu weist das vielleicht ab: der letzte Vorgang ist keine Entladung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders</source>
   <translation>Trans.eu weist das vielleicht ab: der Auftrag ist „{status}“, Änderungen gibt es nur für angenommene Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu no longer takes the token that renews the sign-in.</source>
   <translation>Trans.eu nimmt das Token zum Erneuern der Anmeldung nicht mehr an.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
   <translation>Trans.eu nimmt diese Anmeldung nicht mehr an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu's answer names another order: {order}</source>
   <translation>Die Antwort von Trans.eu nennt einen anderen Auftrag: {order}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transit time</source>
   <translation>Transitzeit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/__init__.py" />
   <source>Transiteo</source>
   <translation>Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Transiteo books no delivery windows</source>
   <translation>Transiteo bucht keine Zustellfenster</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo changes no order that was not read before</source>
   <translation>Transiteo ändert keinen Auftrag, der nicht vorher gelesen wurde</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not find the order by the number in the address</source>
   <translation>Transiteo findet den Auftrag mit der Nummer in der Adresse nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not know this order</source>
   <translation>Transiteo kennt diesen Auftrag nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not take this account's token</source>
   <translation>Transiteo nimmt das Token dieses Kontos nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Transiteo has no such invoice for this order</source>
   <translation>Transiteo hat keine solche Rechnung für diesen Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds it like this already; nothing was sent</source>
   <translation>Transiteo hat es schon so; nichts gesendet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds something else by now: {field}</source>
   <translation>Transiteo hat inzwischen etwas anderes: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Transiteo needs this: {field}</source>
   <translation>Transiteo braucht: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo's quota is used up</source>
   <translation>Das Kontingent bei Transiteo ist verbraucht</translation>
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
   <translation>Transportnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Trial orders only</source>
   <translation>Nur Testaufträge</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in a minute.</source>
   <translation>In einer Minute erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in {seconds:.0f} s.</source>
   <translation>In {seconds:.0f} s erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts.</source>
   <translation>Erneut versuchen: die Anmeldung wird zuerst erneuert. Hilft das nicht, unter Konten neu anmelden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try the sound. {}</source>
   <translation>Ton ausprobieren. {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Turn labels that fit on their side</source>
   <translation>Etiketten drehen, die quer passen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Turn labels to fit</source>
   <translation>Passend drehen</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Turned by 90° to fit the media</source>
   <translation>Um 90° gedreht, damit es passt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two items carry the same line</source>
   <translation>Zwei Artikel haben dieselbe Position</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Two letters</source>
   <translation>Zwei Buchstaben</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Two letters, as NO</source>
   <translation>Zwei Buchstaben, wie NO</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
   <translation>Zwei Buchstaben, wie nb</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Two scans came as one: the scanner sends no Enter between them</source>
   <translation>Zwei Scans kamen als einer: der Scanner sendet kein Enter dazwischen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Two scans in one</source>
   <translation>Zwei Scans in einem</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type a number</source>
   <translation>Nummer eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Type an order number</source>
   <translation>Auftragsnummer eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type one of its numbers above, or open a placed order on Orders and press F7.</source>
   <translation>Oben eine seiner Nummern eingeben oder unter Aufträge einen beauftragten öffnen und F7 drücken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type the order's number first</source>
   <translation>Zuerst die Auftragsnummer eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Type the order's number to confirm</source>
   <translation>Zum Bestätigen die Auftragsnummer eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Type the weight</source>
   <translation>Gewicht eingeben</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Type the weight until that is done.</source>
   <translation>Bis dahin das Gewicht eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation>Zum Bestätigen {} eingeben</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Typed</source>
   <translation>Eingegeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Types for a keyboard</source>
   <translation>Tippt für eine Tastatur</translation>
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
   <translation>USB-Drucker</translation>
  </message>
  <message>
   <location filename="../../app/weighing/hid.py" />
   <source>USB scale</source>
   <translation>USB-Waage</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.</source>
   <translation>Unter Einstellungen macht „Dieser Packplatz fragt, wer packt“ Ausweise, PINs und Rechte wirksam.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Under way</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Undo an item's scan or a change of the parcels</source>
   <translation>Artikelscan oder Paketänderung zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Undo one</source>
   <translation>Eine zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Unit of weight</source>
   <translation>Gewichtseinheit</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.</source>
   <translation>Anmelde-Schlüsselbund entsperren („Passwörter und Schlüssel“ oder KWallet), dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Until {moment:%Y-%m-%d %H:%M} UTC, renewed before</source>
   <translation>Bis {moment:%Y-%m-%d %H:%M} UTC, wird vorher erneuert</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
   <translation>Bis {}, wird vorher von selbst erneuert.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>Up to 8 digits and at most 2 decimals, as 1299.50</source>
   <translation>Bis zu 8 Ziffern und höchstens 2 Nachkommastellen, wie 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Upper and lower case come as printed</source>
   <translation>Groß- und Kleinbuchstaben kommen wie gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Upper case</source>
   <translation>Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Use for labels</source>
   <translation>Für Etiketten nutzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Use it</source>
   <translation>Nutzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Use other printer</source>
   <translation>Anderer Drucker</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually after taxes and discounts; as 1299.50</source>
   <translation>Meist nach Steuern und Rabatten; wie 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually before taxes</source>
   <translation>Meist vor Steuern</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>VAT</source>
   <translation>Umsatzsteuer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Vehicle</source>
   <translation>Fahrzeug</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Vehicle types</source>
   <translation>Fahrzeugtypen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Verification</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Volume, %</source>
   <translation>Lautstärke, %</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Wait</source>
   <translation>Warten</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Wait until it rests, or type the weight.</source>
   <translation>Warten, bis sie ruht, oder Gewicht eingeben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Wait, ordering</source>
   <translation>Warten, wird beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation>Warten: ein Tock</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Waits for the printer</source>
   <translation>Wartet auf den Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Was order {reference} placed?</source>
   <translation>Ist Auftrag {reference} beauftragt?</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weighed</source>
   <translation>Gewogen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weight from</source>
   <translation>Gewicht von</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Weight in grams</source>
   <translation>Gewicht in Gramm</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight in kg</source>
   <translation>Gewicht in kg</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Weight of the parcel; search on Orders; presets</source>
   <translation>Gewicht des Pakets; Suche unter Aufträge; Vorgaben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Weights and prices of goods as</source>
   <translation>Gewichte und Preise von Waren als</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Weights of packages in</source>
   <translation>Packstückgewichte in</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>What Porterbuddy sent is no label</source>
   <translation>Was Porterbuddy gesendet hat, ist kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is</source>
   <translation>Was das Checkout-Widget von Porterbuddy übergeben hat, als JSON; es wird unverändert weitergegeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>What Transiteo sent is no PDF</source>
   <translation>Was Transiteo gesendet hat, ist kein PDF</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What a parcel has cannot be taken away here.</source>
   <translation>Was ein Paket hat, lässt sich hier nicht wegnehmen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>What goes with a change</source>
   <translation>Was eine Änderung mitgibt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>What happened</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>What is inside</source>
   <translation>Der Inhalt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>What is inside is missing</source>
   <translation>Der Inhalt fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What is left empty stays as it is</source>
   <translation>Was leer bleibt, bleibt unverändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>What is numbered</source>
   <translation>Was eine Ziffer trägt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed</source>
   <translation>Was signiert wird</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed names a nonce: it needs its header</source>
   <translation>Die Signatur nennt eine Nonce: sie braucht ihren Header</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>What lies there would get the station's keys. Let only its owner, who is you or the administrator, write.</source>
   <translation>Was dort liegt, bekäme die Schlüssel der Station. Schreiben darf nur der Eigentümer, also Sie oder der Administrator.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>What the keyring keeps of the sign-in cannot be read.</source>
   <translation>Was der Schlüsselbund von der Anmeldung enthält, ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
   <translation>Was dem Auftrag fehlt, um hier gepackt zu werden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>What the price is for needs a price</source>
   <translation>Wofür der Preis ist, braucht einen Preis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>What the scale says now, for the chosen parcel</source>
   <translation>Was die Waage jetzt zeigt, für das gewählte Paket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>What was agreed for the whole transport</source>
   <translation>Was für den ganzen Transport vereinbart ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>What was begun goes on by itself, and says here how it ended.</source>
   <translation>Was begonnen ist, läuft von selbst weiter; das Ergebnis steht dann hier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>What was found out</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.</source>
   <translation>Früher Geschriebenes bleibt; dieser letzte Schritt ist nicht geschrieben, nichts gesendet. Platz schaffen, dann wiederholen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What {system} shows afterwards is read again and stands here.</source>
   <translation>Was {system} danach zeigt, wird neu gelesen und steht hier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Where answers may hold them, one level deep</source>
   <translation>Wo Antworten sie enthalten können, eine Ebene tief</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Where this desk asks who packs</source>
   <translation>Wo dieser Packplatz fragt, wer packt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Whether a deletion can be undone is not known.</source>
   <translation>Ob ein Löschen rückgängig zu machen ist, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether anything was billed</source>
   <translation>Ob etwas berechnet wurde</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether it is binding and billed now</source>
   <translation>Ob es jetzt verbindlich und kostenpflichtig ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation>Ob die Sammelzustellung gebucht ist, war nicht zu prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether the label is on paper</source>
   <translation>Ob das Etikett auf Papier ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {price} were billed</source>
   <translation>Ob {price} berechnet wurden</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} did it</source>
   <translation>Ob {system} es ausgeführt hat</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} took the order</source>
   <translation>Ob {system} den Auftrag angenommen hat</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
   <translation>Welches Paket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who at Betakom said so, and when. Empty: its orders are live. Not confirmed by the vendor: no trial host is published</source>
   <translation>Wer bei Betakom es gesagt hat und wann. Leer: Aufträge sind live. Vom Anbieter nicht bestätigt: kein Testserver ist veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who confirms orders</source>
   <translation>Wer Aufträge bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Who packs</source>
   <translation>Wer packt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Who that can be is set up under Operators, key F4.</source>
   <translation>Wer das sein kann, steht unter Mitarbeiter, Taste F4.</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Why orders there are not billed</source>
   <translation>Warum Aufträge dort kostenfrei sind</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Why this is a trial account</source>
   <translation>Warum dies ein Testkonto ist</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Width cm</source>
   <translation>Breite cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Width in cm</source>
   <translation>Breite in cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Width, cm</source>
   <translation>Breite, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window above</source>
   <translation>Fenster darüber</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window below</source>
   <translation>Fenster darunter</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Window: {window}</source>
   <translation>Fenster: {window}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Windows did not print the page</source>
   <translation>Windows hat die Seite nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows does not take the job</source>
   <translation>Windows nimmt den Druckauftrag nicht an</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Windows gives no way to a USB printer past its queue</source>
   <translation>Windows lässt keinen Weg zum USB-Drucker an der Warteschlange vorbei</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows has no printer {name}</source>
   <translation>Windows hat keinen Drucker {name}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows not asked for</source>
   <translation>Fenster nicht angefragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows offered</source>
   <translation>Fenster angeboten</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows stopped taking the job for {name}</source>
   <translation>Windows nimmt den Druckauftrag für {name} nicht mehr an</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation>Mit F3</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>With another order</source>
   <translation>Mit anderem Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>With colon</source>
   <translation>Mit Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>With {carrier}, {billed} · no label</source>
   <translation>Mit {carrier}, {billed} · kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.</source>
   <translation>Ohne Vertrag für Prüfungen an der Tür ignoriert Porterbuddy Mindestalter und Unterschrift.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation>Ohne Einheit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Without colon</source>
   <translation>Ohne Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Without parcels each item needs a weight</source>
   <translation>Ohne Pakete braucht jeder Artikel ein Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation>Ohne Filter</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Write diagnostics</source>
   <translation>Diagnose schreiben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Write it whole.</source>
   <translation>Vollständig schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Write the list to a file</source>
   <translation>Liste in Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong item</source>
   <translation>Falscher Artikel</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Wrong keyboard</source>
   <translation>Falsche Tastatur</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong label</source>
   <translation>Falsches Etikett</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong order</source>
   <translation>Falscher Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Wrong paper?</source>
   <translation>Papier falsch?</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wrong: two buzzes</source>
   <translation>Falsch: zwei Summer</translation>
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
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Yes or no</source>
   <translation>Ja oder nein</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation>Ja, per Ausweis oder PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>You scanned</source>
   <translation>Gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Your order number is kept with the request</source>
   <translation>Ihre Auftragsnummer steht in der Anfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Your scan is kept and comes next</source>
   <translation>Ihr Scan ist gemerkt und kommt als Nächster</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ZPL</source>
   <translation>ZPL</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/editing.py" />
   <source>a change of the parcels</source>
   <translation>eine Änderung der Pakete</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation>ein Druckauftrag ist unterwegs</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>a label waits to be taken</source>
   <translation>ein Etikett wartet auf Entnahme</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>a parcel</source>
   <translation>pro Paket</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>all announced</source>
   <translation>alles avisiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>all {n} parcels</source>
   <translation>
    <numerusform>{n} Paket</numerusform>
    <numerusform>alle {n} Pakete</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation>und ab, g</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>and {more} more</source>
   <translation>und {more} weitere</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>and {n} changes more</source>
   <translation>
    <numerusform>und {n} weitere Änderung</numerusform>
    <numerusform>und {n} weitere Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>another paper was printed before it was counted</source>
   <translation>anderes Papier wurde gedruckt, bevor es gezählt war</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>another program has it</source>
   <translation>ein anderes Programm hat ihn</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>answers</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>applicator</source>
   <translation>Applikator</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>as 00-950</source>
   <translation>wie 00-950</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as Ramp</source>
   <translation>wie Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation>wie eingestellt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>as the system</source>
   <translation>wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as this desk</source>
   <translation>wie dieser Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>asked</source>
   <translation>wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
   <translation>erbeten</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>asking</source>
   <translation>wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>at a time it does not name</source>
   <translation>zu einer nicht genannten Zeit</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>backfeed</source>
   <translation>Rückzug</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge</source>
   <translation>Ausweis</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge, PIN</source>
   <translation>Ausweis, PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>barcode reads</source>
   <translation>Barcode lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>before and after</source>
   <translation>vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being asked</source>
   <translation>wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>being placed</source>
   <translation>wird beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being sent {taken} of {total} bytes</source>
   <translation>sendet {taken} von {total} Byte</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>below zero</source>
   <translation>unter null</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>billed</source>
   <translation>kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>binding and billable</source>
   <translation>verbindlich und kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation>verbindlich, {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} d</source>
   <translation>noch {n} d buchbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} h</source>
   <translation>noch {n} h buchbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} min</source>
   <translation>noch {n} min buchbar</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>broken, switch it off and on</source>
   <translation>gestört, aus- und einschalten</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>buttons</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation>per Ausweis oder PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>by {time}</source>
   <translation>bis {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>calibrate the printer</source>
   <translation>den Drucker kalibrieren</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>cancel what others print</source>
   <translation>abbrechen, was andere drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>cancelled</source>
   <translation>storniert</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation>kann sich nicht anmelden</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>carrier</source>
   <translation>Versanddienst</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's battery setting</source>
   <translation>die Akku-Einstellung des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's clock</source>
   <translation>die Uhr des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's language</source>
   <translation>die Sprache des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's memory</source>
   <translation>den Speicher des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's name</source>
   <translation>den Namen des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's network</source>
   <translation>das Netzwerk des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's password</source>
   <translation>das Passwort des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's serial line</source>
   <translation>die serielle Leitung des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's settings</source>
   <translation>die Einstellungen des Druckers ändern</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change what the printer reports to whom</source>
   <translation>ändern, was der Drucker wem meldet</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change what the printer sends by itself</source>
   <translation>ändern, was der Drucker von selbst sendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest first day, then earliest</source>
   <translation>am 1. Tag günstig, dann früh</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest, then earliest</source>
   <translation>günstigstes, dann frühestes</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>checks of barcodes</source>
   <translation>Barcodeprüfungen</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>clear the printer's counters</source>
   <translation>die Zähler des Druckers löschen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_id, from the registration</source>
   <translation>client_id, aus der Registrierung</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_secret, from the registration</source>
   <translation>client_secret, aus der Registrierung</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation>zu</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>confirmed</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>confirmed before</source>
   <translation>schon bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected</source>
   <translation>verbunden</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>connected, tells nothing</source>
   <translation>verbunden, meldet nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected, {scan}</source>
   <translation>verbunden, {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>copy files in the printer</source>
   <translation>Dateien im Drucker kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation>Kopie {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>cutter stuck</source>
   <translation>Schneider klemmt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>darkness</source>
   <translation>Schwärzung</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>date format</source>
   <translation>Datumsformat</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>declined before</source>
   <translation>schon abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>delete files in the printer</source>
   <translation>Dateien im Drucker löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>delivered</source>
   <translation>zugestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>delivery: {theirs}, not {ours}</source>
   <translation>Zustellung: {theirs}, nicht {ours}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>depth</source>
   <translation>Tiefe</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>earliest</source>
   <translation>frühestes</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>empty the battery</source>
   <translation>den Akku leeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation>leer: dieser Rechner</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ended before</source>
   <translation>schon beendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ends it</source>
   <translation>beendet ihn</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>expected</source>
   <translation>erwartet</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>feed at power-up</source>
   <translation>Vorschub beim Einschalten</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>feed labels</source>
   <translation>Etiketten vorschieben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>first print</source>
   <translation>Erstdruck</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>first {n} shown; {system} may hold more</source>
   <translation>
    <numerusform>nur {n} gezeigt; {system} hat vielleicht mehr</numerusform>
    <numerusform>die ersten {n} gezeigt; {system} hat vielleicht mehr</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>for “{text}”</source>
   <translation>für „{text}“</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>format the printer's memory</source>
   <translation>den Speicher des Druckers formatieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation>von Suchen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>from {account}</source>
   <translation>aus {account}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>full of jobs</source>
   <translation>voll mit Druckaufträgen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation>geht nur in den Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>handed on by the print service</source>
   <translation>vom Druckdienst weitergegeben</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>handed on; this way does not tell what arrived</source>
   <translation>übergeben; dieser Weg sagt nicht, was ankam</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>hands</source>
   <translation>Hände</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>has Caps Lock on</source>
   <translation>hat die Feststelltaste an</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>has a fault</source>
   <translation>gestört</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head not found</source>
   <translation>Druckkopf nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head sensor broken</source>
   <translation>Sensor des Druckkopfs defekt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>head test</source>
   <translation>Druckkopftest</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too cold</source>
   <translation>Druckkopf zu kalt</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too hot</source>
   <translation>Druckkopf zu heiß</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants cleaning</source>
   <translation>Druckkopf reinigen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants replacing</source>
   <translation>Druckkopf ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head worn out</source>
   <translation>Druckkopf verschlissen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>held</source>
   <translation>zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>house number</source>
   <translation>Hausnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
   <translation>https://api.parcellab.com; auch https://api.eu… und https://api.us.parcellab.com</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>in doubt</source>
   <translation>ungeklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>in the keyring</source>
   <translation>im Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; scan another one to replace it</source>
   <translation>im Schlüsselbund; zum Ersetzen einen anderen scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; type another one to replace it</source>
   <translation>im Schlüsselbund; zum Ersetzen eine andere eingeben</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>in the printer: {trouble}</source>
   <translation>im Drucker: {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {n} orders</source>
   <translation>
    <numerusform>in {n} Auftrag</numerusform>
    <numerusform>in {n} Aufträgen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>is billed</source>
   <translation>kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>is billed from then on</source>
   <translation>ist dann kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it cannot be brought up to date: {error}</source>
   <translation>Aktualisieren gelingt nicht: {error}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it is nested too deep</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>it is not known whether it was done</source>
   <translation>es ist nicht bekannt, ob es ausgeführt ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>it is the right box</source>
   <translation>es ist der richtige Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation>seinem Karton</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>its feed button is pressed</source>
   <translation>Vorschubtaste gedrückt</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder is not there</source>
   <translation>sein Ordner ist nicht da</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder may not be written</source>
   <translation>sein Ordner ist nicht beschreibbar</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its name is not known here</source>
   <translation>sein Name ist hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>its printer is no longer set up here</source>
   <translation>sein Drucker ist hier nicht mehr eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its queue is not there</source>
   <translation>seine Warteschlange ist nicht da</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>its version is no number</source>
   <translation>die Version ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>keys of the panel</source>
   <translation>Tasten des Bedienfelds</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>label not scanned</source>
   <translation>Etikett nicht gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation>Etikett gegengescannt, auf dem Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>label sent, not scanned</source>
   <translation>Etikett gesendet, nicht gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation>Etikett gesendet, nicht gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label shift</source>
   <translation>Etikettenversatz</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label top</source>
   <translation>Etikettenoberkante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>labels</source>
   <translation>Etiketten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation>
    <numerusform>Etikett insgesamt</numerusform>
    <numerusform>Etiketten insgesamt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>labels wait to be taken</source>
   <translation>Etiketten warten auf Entnahme</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>lapsed {time}</source>
   <translation>abgelaufen {time}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>left the queue; this print service does not tell more</source>
   <translation>hat die Warteschlange verlassen; mehr sagt dieser Druckdienst nicht</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>letters of the drives</source>
   <translation>Buchstaben der Laufwerke</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid closed</source>
   <translation>Deckel zu</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid open</source>
   <translation>Deckel offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
   <translation>liegt bei {}, das gehört nicht zum System: nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>live</source>
   <translation>live</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>live, billed</source>
   <translation>live, kostenpflichtig</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>longest label</source>
   <translation>längstes Etikett</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>maintenance alerts</source>
   <translation>Wartungshinweise</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>manifests</source>
   <translation>Ladelisten</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>may not be undone</source>
   <translation>vielleicht endgültig</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>may not be used by this desk</source>
   <translation>darf von diesem Packplatz nicht genutzt werden</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media kind</source>
   <translation>Medienart</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>media sensing</source>
   <translation>Medienerkennung</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media sensors</source>
   <translation>Mediensensoren</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>memory for letters</source>
   <translation>Speicher für Schriften</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>mostly takes {seconds:.0f} s here</source>
   <translation>dauert hier meist {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation>meist zwei Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>motor too hot</source>
   <translation>Motor zu heiß</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>moving</source>
   <translation>in Bewegung</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>name and description</source>
   <translation>Name und Beschreibung</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>nearest evening</source>
   <translation>nächster Abend</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation>nötig</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation>nie gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>no answer in time</source>
   <translation>keine rechtzeitige Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation>kein Barcode gelesen</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>no counter can be read on this way</source>
   <translation>auf diesem Weg ist kein Zähler lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/reading.py" />
   <source>no label yet</source>
   <translation>noch kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>no paper</source>
   <translation>kein Papier</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>no ribbon</source>
   <translation>kein Farbband</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>no ribbon or toner</source>
   <translation>kein Farbband oder Toner</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>no scan yet</source>
   <translation>noch kein Scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/sound.py" />
   <source>no sound device</source>
   <translation>kein Tongerät</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>none booked</source>
   <translation>keines gebucht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
   <translation>keine: was der Drucker nimmt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>not asked</source>
   <translation>nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>not asked, a job is on its way</source>
   <translation>nicht gefragt, ein Druckauftrag ist unterwegs</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>not billed</source>
   <translation>kostenfrei</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not changed</source>
   <translation>nicht geändert</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>not confirmed</source>
   <translation>nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>not counted yet</source>
   <translation>noch nicht gezählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not in it</source>
   <translation>steht nicht darin</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation>noch nicht im Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>not kept yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>not known there</source>
   <translation>dort nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not packed</source>
   <translation>nicht gepackt</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>not paused</source>
   <translation>nicht angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>not printed</source>
   <translation>nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not reached, nothing was changed</source>
   <translation>nicht erreicht, nichts geändert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>not said</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not seen</source>
   <translation>nicht gesehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation>nicht gesendet, bleibt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not set up</source>
   <translation>nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not taken</source>
   <translation>nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not told</source>
   <translation>nicht gemeldet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>not told by the carrier</source>
   <translation>vom Versanddienst nicht genannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>not yet proof</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not yet with the carrier</source>
   <translation>noch nicht beim Versanddienst</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>nothing came out</source>
   <translation>nichts kam heraus</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>number of copies</source>
   <translation>Anzahl der Kopien</translation>
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
   <translation>aus oder nicht verbunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on its box</source>
   <translation>auf dem Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation>an der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on the ramp</source>
   <translation>an der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/offers.py" />
   <source>one of {n} parcels</source>
   <translation>
    <numerusform>eines von {n} Paket</numerusform>
    <numerusform>eines von {n} Paketen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>only {n} min left</source>
   <translation>nur noch {n} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>open or save</source>
   <translation>öffnen oder speichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or pick one from the list with its number key</source>
   <translation>oder mit der Zifferntaste aus der Liste wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or press its number key</source>
   <translation>oder die Zifferntaste drücken</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or press the number of your name and type your PIN</source>
   <translation>oder Nummer des eigenen Namens drücken und PIN eingeben</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>or put it right and press the same key</source>
   <translation>oder berichtigen und dieselbe Taste drücken</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation>oder PIN von {} eingeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>order number</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation>beauftragt nichts</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>overload</source>
   <translation>überlastet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>packing slips</source>
   <translation>Packzettel</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paper in</source>
   <translation>Papier eingelegt</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>paper jam</source>
   <translation>Papierstau</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>paper near its end</source>
   <translation>Papier fast zu Ende</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>parcel {number}</source>
   <translation>Paket {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>parcel {number} of {count}</source>
   <translation>Paket {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>parcel {number} of {total}</source>
   <translation>Paket {number} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}</source>
   <translation>Paket {number}, {field}: {theirs} {unit}, nicht {ours} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}: not there</source>
   <translation>Paket {number}: nicht da</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>parcel {} of {}</source>
   <translation>Paket {} von {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/__init__.py" />
   <source>parcelLab</source>
   <translation>parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not let this token do that</source>
   <translation>parcelLab erlaubt das diesem Token nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not show this order</source>
   <translation>parcelLab zeigt diesen Auftrag nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not take this token</source>
   <translation>parcelLab nimmt dieses Token nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>parcelLab has no test system: what is announced here may send mail</source>
   <translation>parcelLab hat kein Testsystem: was hier avisiert wird, kann Mails auslösen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation>parcelLab hat diesem Auftrag noch keine Nummer gegeben</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but did not do “{change}”</source>
   <translation>parcelLab hat den Auftrag, „{change}“ aber nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation>parcelLab hat den Auftrag, aber nicht dieses Paket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes up to 8 digits and at most 2 decimals</source>
   <translation>parcelLab nimmt bis zu 8 Ziffern und höchstens 2 Nachkommastellen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes {limit} kB, this order has {size} kB</source>
   <translation>parcelLab nimmt {limit} kB, dieser Auftrag hat {size} kB</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
   <translation>parcelLab-Code je Versanddienst, wie porterbuddy=CODE, betakom=CODE; bei parcelLab erfragen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for this carrier is not set up</source>
   <translation>parcelLab-Code für diesen Versanddienst ist nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for {carrier} is not set up</source>
   <translation>parcelLab-Code für {carrier} ist nicht eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's number</source>
   <translation>Nummer bei parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's number; a second one serves for trials</source>
   <translation>Nummer bei parcelLab; eine zweite dient für Tests</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's own, as dhl-germany</source>
   <translation>Eigener von parcelLab, wie dhl-germany</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>parcels {numbers} of {count}</source>
   <translation>Pakete {numbers} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcels: {theirs}, not {ours}</source>
   <translation>Pakete: {theirs}, nicht {ours}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>part of a label is in it</source>
   <translation>ein Teil eines Etiketts steckt darin</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>partly done</source>
   <translation>teils erledigt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation>Einfügen: Adresse aus dem Browser kopieren. Ob Loopback erlaubt ist, hat der Anbieter nicht bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>pause the printer</source>
   <translation>den Drucker anhalten</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>pick-up {time}</source>
   <translation>Abholung {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>placed, no label</source>
   <translation>beauftragt, kein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/going.py" />
   <source>placing by itself</source>
   <translation>das Beauftragen von selbst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>power saving</source>
   <translation>Energiesparen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation>Vorgabe: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>presses Shift the other way round</source>
   <translation>drückt Shift verkehrt herum</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>price not told</source>
   <translation>Preis nicht genannt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>print mode</source>
   <translation>Druckart</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>print the printer's memory</source>
   <translation>den Speicher des Druckers drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>printed with F8 on Orders</source>
   <translation>gedruckt mit F8 unter Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer bytes</source>
   <translation>Druckerdaten</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer stopped</source>
   <translation>Drucker angehalten</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>proven</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue stopped</source>
   <translation>Warteschlange angehalten</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes jobs</source>
   <translation>Warteschlange nimmt Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes no jobs</source>
   <translation>Warteschlange nimmt keine Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue}</source>
   <translation>Warteschlange {queue}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue} on {server}</source>
   <translation>Warteschlange {queue} auf {server}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>refused</source>
   <translation>abgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>refused, nothing was changed</source>
   <translation>abgewiesen, nichts geändert</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>reports an error</source>
   <translation>meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reprint after an error</source>
   <translation>Neudruck nach einem Fehler</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reset the printer</source>
   <translation>den Drucker zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>ribbon in</source>
   <translation>Farbband eingelegt</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>ribbon or toner near its end</source>
   <translation>Farbband oder Toner fast zu Ende</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>runs</source>
   <translation>läuft</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>same order, never twice</source>
   <translation>derselbe Auftrag, nie doppelt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>saved settings</source>
   <translation>gespeicherte Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan just now</source>
   <translation>Scan gerade eben</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation>Ausweis jetzt scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan {age} ago</source>
   <translation>Scan vor {age}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back</source>
   <translation>gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back before it was printed here</source>
   <translation>gegengescannt, bevor es hier gedruckt wurde</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation>gescannt, noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>sent, not scanned</source>
   <translation>gesendet, nicht gescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>serial port</source>
   <translation>serieller Port</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>set up for pages, which this way does not take</source>
   <translation>für Seiten eingerichtet, die dieser Weg nicht annimmt</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>settings lost</source>
   <translation>Einstellungen verloren</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>sign in again</source>
   <translation>neu anmelden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>silent</source>
   <translation>stumm</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>silent, look at it</source>
   <translation>stumm, nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>spoilt</source>
   <translation>unbrauchbar</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>start the printer</source>
   <translation>den Drucker starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>switch a diagnosis on</source>
   <translation>eine Diagnose einschalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>taken</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>takes connections</source>
   <translation>nimmt Verbindungen an</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>takes no connection</source>
   <translation>nimmt keine Verbindung an</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>takes no jobs</source>
   <translation>nimmt keine Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>tear-off position</source>
   <translation>Abreißposition</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>test account</source>
   <translation>Testkonto</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>text of every later label</source>
   <translation>Text auf jedem späteren Etikett</translation>
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>the USB printer</source>
   <translation>der USB-Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation>das erste</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the folder can be written</source>
   <translation>der Ordner ist beschreibbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
   <translation>der Schlüsselbund fragt vielleicht nach</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the print service does not answer</source>
   <translation>der Druckdienst antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer broke the question off</source>
   <translation>der Drucker hat die Frage abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted it as printed</source>
   <translation>der Drucker hat es als gedruckt gezählt</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted more labels than this desk sent</source>
   <translation>der Drucker hat mehr Etiketten gezählt, als dieser Packplatz gesendet hat</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer has it, but: {trouble}</source>
   <translation>der Drucker hat es, aber: {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle and did not count it: look at it</source>
   <translation>der Drucker ruht und hat es nicht gezählt: nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle, and its counter stands where it stood before: it did not come out</source>
   <translation>der Drucker ruht und sein Zähler steht wie zuvor: es kam nicht heraus</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the printer takes jobs</source>
   <translation>der Drucker nimmt Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all</source>
   <translation>der Drucker hat alles übernommen</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all and closed the connection</source>
   <translation>der Drucker hat alles übernommen und die Verbindung beendet</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer took it all and says nothing: look at it</source>
   <translation>der Drucker hat alles übernommen und meldet nichts: nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer's counter began anew: look at it</source>
   <translation>der Zähler des Druckers hat neu begonnen: nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the queue takes jobs</source>
   <translation>die Warteschlange nimmt Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/items.py" />
   <source>the scan of an item</source>
   <translation>der Scan eines Artikels</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>then scan it</source>
   <translation>dann scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>to be packed here; nothing is ordered yet</source>
   <translation>um ihn hier zu packen; noch nichts ist beauftragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>to come</source>
   <translation>kommt noch</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>to {account}</source>
   <translation>an {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation>zu spät: neu beginnen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>transport number</source>
   <translation>Transportnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>twice</source>
   <translation>zweimal</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>typed</source>
   <translation>eingegeben</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types as the computer reads</source>
   <translation>tippt, wie der Rechner liest</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types {scanner} where the keyboard is {computer}</source>
   <translation>tippt {scanner}, die Tastatur ist {computer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing</source>
   <translation>tippend</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing and {count}</source>
   <translation>tippend und {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>unplugged</source>
   <translation>ausgesteckt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>until {time}</source>
   <translation>bis {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>waits to be packed</source>
   <translation>wartet aufs Packen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>wants calibration</source>
   <translation>muss kalibriert werden</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>wants somebody</source>
   <translation>braucht jemanden</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>wants to be calibrated</source>
   <translation>muss kalibriert werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>weighed</source>
   <translation>gewogen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>what happens at power-up</source>
   <translation>was beim Einschalten geschieht</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>when the printer is mended</source>
   <translation>sobald der Drucker wieder geht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation>wird entfernt</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>without a number</source>
   <translation>ohne Nummer</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>write a file into the printer</source>
   <translation>eine Datei in den Drucker schreiben</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>write a font into the printer</source>
   <translation>eine Schrift in den Drucker schreiben</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>written as {file}</source>
   <translation>als {file} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{accepted} of {total} bytes</source>
   <translation>{accepted} von {total} Byte</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>{accepted} of {total} bytes reached it.</source>
   <translation>{accepted} von {total} Byte kamen an.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>{accepted}; the step after it did not go through</source>
   <translation>{accepted}; der Schritt danach gelang nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{account} accepted it</source>
   <translation>{account} hat es angenommen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>{account} cannot be announced orders</source>
   <translation>Bei {account} lassen sich keine Aufträge avisieren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be asked about orders</source>
   <translation>{account} kann nicht nach Aufträgen gefragt werden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>{account} cannot be asked about this; look at its own pages</source>
   <translation>{account} kann danach nicht gefragt werden; auf seiner Seite nachsehen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>{account} cannot be sent a decision</source>
   <translation>An {account} lässt sich keine Entscheidung senden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be sent an order twice</source>
   <translation>An {account} kann ein Auftrag nicht zweimal gehen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/sign_in.py" />
   <source>{account} cannot be signed in to: it takes a key</source>
   <translation>Bei {account} gibt es keine Anmeldung: es nimmt einen Schlüssel</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>{account} cannot be told more of a parcel</source>
   <translation>An {account} lassen sich keine Paketangaben senden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>{account} cannot be told that an order is paid for</source>
   <translation>Bei {account} lässt sich keine Zahlung melden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>{account} cannot call the station</source>
   <translation>{account} kann die Station nicht aufrufen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} cannot change the terms of orders</source>
   <translation>{account} kann die Konditionen von Aufträgen nicht ändern</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>{account} cannot delete orders</source>
   <translation>{account} kann keine Aufträge löschen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot find orders by the transport system's number</source>
   <translation>{account} kann Aufträge nicht über die Transportnummer finden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>{account} cannot hand out labels</source>
   <translation>{account} kann keine Etiketten ausgeben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/order_papers.py" />
   <source>{account} cannot hand out papers of orders</source>
   <translation>{account} kann keine Papiere zu Aufträgen ausgeben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>{account} cannot keep records of orders</source>
   <translation>{account} kann keine Datensätze zu Aufträgen führen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot list its orders</source>
   <translation>{account} kann seine Aufträge nicht auflisten</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_availability.py" />
   <source>{account} cannot say when it delivers</source>
   <translation>{account} kann nicht sagen, wann es zustellt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot say where an order stands</source>
   <translation>{account} kann nicht sagen, wie ein Auftrag steht</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot show its orders</source>
   <translation>{account} kann seine Aufträge nicht zeigen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>{account} cannot take orders</source>
   <translation>{account} kann keine Aufträge annehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{account} does not have it yet: it was not placed.</source>
   <translation>{account} hat ihn noch nicht: er wurde nicht beauftragt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} holds it like this already</source>
   <translation>{account} hat es schon so</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}, account {account}, act {number}, the carrier's number {subject}</source>
   <translation>{act}, Konto {account}, Aktion {number}, Nummer beim Versanddienst {subject}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: done</source>
   <translation>{act}: erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether it was done</source>
   <translation>{act}: nicht bekannt, ob erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether that was done</source>
   <translation>{act}: nicht bekannt, ob das erledigt ist</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: no answer came, the same can be sent again</source>
   <translation>{act}: keine Antwort, dasselbe kann neu gesendet werden</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: partly done</source>
   <translation>{act}: teils erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: refused, nothing was changed</source>
   <translation>{act}: abgewiesen, nichts geändert</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: sent</source>
   <translation>{act}: gesendet</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, done</source>
   <translation>{act}: geklärt, erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, it is not known whether it was done</source>
   <translation>{act}: geklärt, nicht bekannt, ob erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, no answer came, the same can be sent again</source>
   <translation>{act}: geklärt, keine Antwort, dasselbe kann neu gesendet werden</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, partly done</source>
   <translation>{act}: geklärt, teils erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, refused, nothing was changed</source>
   <translation>{act}: geklärt, abgewiesen, nichts geändert</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this is done already</source>
   <translation>{act}: das ist schon erledigt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this runs right now</source>
   <translation>{act}: das läuft gerade</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: was it done?</source>
   <translation>{act}: erledigt?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{act}: {end}</source>
   <translation>{act}: {end}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>{apart}; it refuses more than {seconds} s</source>
   <translation>{apart}; mehr als {seconds} s werden abgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} cannot deliver this</source>
   <translation>{carrier} kann das nicht zustellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} is being asked for windows</source>
   <translation>{carrier} wird nach Fenstern gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{carrier} offers no delivery windows</source>
   <translation>{carrier} bietet keine Zustellfenster an</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} refused</source>
   <translation>{carrier} hat abgewiesen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{carrier} says that order {reference} is delivered</source>
   <translation>{carrier} meldet Auftrag {reference} als zugestellt</translation>
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
   <translation>{command} wird nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{command}, once the windows are there</source>
   <translation>{command}, sobald die Fenster da sind</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{count} of {all}</source>
   <translation>{count} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{count} of {all} today</source>
   <translation>{count} von {all} heute</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>{count} scanners</source>
   <translation>{count} Scanner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>{count} to {place}</source>
   <translation>{count} nach {place}</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{currency} has no smaller unit</source>
   <translation>{currency} hat keine kleinere Einheit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/parts/plots.py" />
   <source>{day}: {seconds:.0f} s a parcel, {n} parcels</source>
   <translation>
    <numerusform>{day}: {seconds:.0f} s pro Paket, {n} Paket</numerusform>
    <numerusform>{day}: {seconds:.0f} s pro Paket, {n} Pakete</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{device} cannot be set to {baud} bits a second</source>
   <translation>{device} lässt sich nicht auf {baud} Bit pro Sekunde stellen</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{device}, {baud} bits a second</source>
   <translation>{device}, {baud} Bit pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{done} of {all}</source>
   <translation>{done} von {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>{done} of {n} parcels</source>
   <translation>
    <numerusform>{done} von {n} Paket</numerusform>
    <numerusform>{done} von {n} Paketen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>{dpi} dpi, {dots:.0f} dots a mm</source>
   <translation>{dpi} dpi, {dots:.0f} Punkte pro mm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>{field}: {theirs}, not {ours}</source>
   <translation>{field}: {theirs}, nicht {ours}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>{file} cannot be read</source>
   <translation>{file} ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{file} cannot be written</source>
   <translation>{file} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being read</source>
   <translation>{file} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being written</source>
   <translation>{file} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>{first} and {second} came as one code</source>
   <translation>{first} und {second} kamen als ein Code</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.</source>
   <translation>{found} beim Versanddienst gefunden, {unknown} dort noch nicht bekannt, {unclear} ohne klare Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/presenter.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{hint} It is in the in-doubt tray.</source>
   <translation>{hint} Es liegt unter Ungeklärt.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} is {address}</source>
   <translation>{host} ist {address}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} port {port}: {reason}</source>
   <translation>{host} Port {port}: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>{host} takes no jobs on port {port}</source>
   <translation>{host} nimmt an Port {port} keine Druckaufträge an</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{host}, port {port}</source>
   <translation>{host}, Port {port}</translation>
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
    <numerusform>{item} und {n} weitere Art fehlen</numerusform>
    <numerusform>{item} und {n} weitere Arten fehlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} is missing</source>
   <translation>{item} fehlt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}, {count}</source>
   <translation>{item}, {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}: {count} are in the box already</source>
   <translation>{item}: {count} sind schon im Karton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on no printer</source>
   <translation>{labels} auf keinem Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on the printer</source>
   <translation>{labels} auf dem Drucker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on {printer}</source>
   <translation>{labels} auf {printer}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} at most</source>
   <translation>Höchstens {limit}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} or more</source>
   <translation>Mindestens {limit}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{line}, kept here</source>
   <translation>{line}, hier gemerkt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{loaded} of {count} on the ramp</source>
   <translation>{loaded} von {count} an der Rampe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>{minimum} to {maximum} °C</source>
   <translation>{minimum} bis {maximum} °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>{missing}. Fetch it as PDF.</source>
   <translation>{missing}. Als PDF abrufen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/forms/groups.py" />
   <source>{names} and {n} others</source>
   <translation>
    <numerusform>{names} und {n} weiteres</numerusform>
    <numerusform>{names} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>{name} is signed in</source>
   <translation>{name} ist angemeldet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{number}: not taken</source>
   <translation>{number}: nicht angenommen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} are worth a look.</source>
   <translation>
    <numerusform>{n} Punkt bitte ansehen.</numerusform>
    <numerusform>{n} Punkte bitte ansehen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} asked about</source>
   <translation>
    <numerusform>{n} abgefragt</numerusform>
    <numerusform>{n} abgefragt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>{n} cells, more than the header has</source>
   <translation>
    <numerusform>{n} Zelle, mehr als die Kopfzeile hat</numerusform>
    <numerusform>{n} Zellen, mehr als die Kopfzeile hat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} characters at most</source>
   <translation>
    <numerusform>Höchstens {n} Zeichen</numerusform>
    <numerusform>Höchstens {n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{n} characters or more</source>
   <translation>
    <numerusform>Mindestens {n} Zeichen</numerusform>
    <numerusform>Mindestens {n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} checks done, {seconds} s.</source>
   <translation>
    <numerusform>{n} Prüfung fertig, {seconds} s.</numerusform>
    <numerusform>{n} Prüfungen fertig, {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{n} copies sent</source>
   <translation>
    <numerusform>{n} Kopie gesendet</numerusform>
    <numerusform>{n} Kopien gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <source>{n} copies sent to {printer}</source>
   <translation>
    <numerusform>{n} Kopie an {printer} gesendet</numerusform>
    <numerusform>{n} Kopien an {printer} gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} d</source>
   <translation>
    <numerusform>{n} d</numerusform>
    <numerusform>{n} d</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} d left</source>
   <translation>noch {n} d</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{n} digits after the point at most</source>
   <translation>
    <numerusform>höchstens {n} Nachkommastelle</numerusform>
    <numerusform>höchstens {n} Nachkommastellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits at most</source>
   <translation>
    <numerusform>Höchstens {n} Ziffer</numerusform>
    <numerusform>Höchstens {n} Ziffern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits before the point at most</source>
   <translation>
    <numerusform>Höchstens {n} Ziffer vor dem Komma</numerusform>
    <numerusform>Höchstens {n} Ziffern vor dem Komma</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/changes.py" />
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} entries could not be read</source>
   <translation>
    <numerusform>{n} Eintrag war nicht lesbar</numerusform>
    <numerusform>{n} Einträge waren nicht lesbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields are missing</source>
   <translation>
    <numerusform>{n} Feld fehlt</numerusform>
    <numerusform>{n} Felder fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{n} fields are wrong</source>
   <translation>
    <numerusform>{n} Feld ist falsch</numerusform>
    <numerusform>{n} Felder sind falsch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields missing</source>
   <translation>
    <numerusform>{n} Feld fehlt</numerusform>
    <numerusform>{n} Felder fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} fields to mend</source>
   <translation>
    <numerusform>{n} Feld zu korrigieren</numerusform>
    <numerusform>{n} Felder zu korrigieren</numerusform>
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
   <translation>noch {n} h</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} in doubt</source>
   <translation>
    <numerusform>{n} ungeklärt</numerusform>
    <numerusform>{n} ungeklärt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} in the order book</source>
   <translation>
    <numerusform>{n} im Auftragsbuch</numerusform>
    <numerusform>{n} im Auftragsbuch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>{n} inches a second</source>
   <translation>
    <numerusform>{n} Zoll pro Sekunde</numerusform>
    <numerusform>{n} Zoll pro Sekunde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} labels</source>
   <translation>
    <numerusform>{n} Etikett</numerusform>
    <numerusform>{n} Etiketten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} labels are fetched again</source>
   <translation>
    <numerusform>{n} Etikett ist neu abgerufen</numerusform>
    <numerusform>{n} Etiketten sind neu abgerufen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/paper.py" />
   <source>{n} labels kept</source>
   <translation>
    <numerusform>{n} Etikett gespeichert</numerusform>
    <numerusform>{n} Etiketten gespeichert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels sent to {printer}</source>
   <translation>
    <numerusform>{n} Etikett an {printer} gesendet</numerusform>
    <numerusform>{n} Etiketten an {printer} gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels that waited were sent to {printer}</source>
   <translation>
    <numerusform>{n} wartendes Etikett ging an {printer}</numerusform>
    <numerusform>{n} wartende Etiketten gingen an {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels wait</source>
   <translation>
    <numerusform>{n} Etikett wartet</numerusform>
    <numerusform>{n} Etiketten warten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels, copy {copy}, sent to {printer}</source>
   <translation>
    <numerusform>{n} Etikett, Kopie {copy}, an {printer} gesendet</numerusform>
    <numerusform>{n} Etiketten, Kopie {copy}, an {printer} gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{n} labels, go on by themselves</source>
   <translation>
    <numerusform>{n} Etikett, läuft von selbst weiter</numerusform>
    <numerusform>{n} Etiketten, laufen von selbst weiter</numerusform>
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
   <translation>noch {n} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} missing</source>
   <translation>
    <numerusform>{n} fehlt</numerusform>
    <numerusform>{n} fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{n} more</source>
   <translation>
    <numerusform>{n} weiteres</numerusform>
    <numerusform>{n} weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{n} more orders</source>
   <translation>
    <numerusform>{n} weiterer Auftrag</numerusform>
    <numerusform>{n} weitere Aufträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/order_files.py" />
   <location filename="../../app/orderfiles/tables.py" />
   <source>{n} more reasons</source>
   <translation>
    <numerusform>{n} weiterer Grund</numerusform>
    <numerusform>{n} weitere Gründe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{n} more ↓</source>
   <translation>
    <numerusform>{n} weiteres ↓</numerusform>
    <numerusform>{n} weitere ↓</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} more, they come up as these are settled</source>
   <translation>
    <numerusform>{n} weiterer, kommt nach dem Klären der anderen</numerusform>
    <numerusform>{n} weitere, kommen nach dem Klären der anderen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not taken by the carrier</source>
   <translation>
    <numerusform>{n} vom Versanddienst nicht angenommen</numerusform>
    <numerusform>{n} vom Versanddienst nicht angenommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not yet with the carrier</source>
   <translation>
    <numerusform>{n} noch nicht beim Versanddienst</numerusform>
    <numerusform>{n} noch nicht beim Versanddienst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} not yet with the carrier, they follow by themselves</source>
   <translation>
    <numerusform>{n} noch nicht beim Versanddienst, folgt von selbst</numerusform>
    <numerusform>{n} noch nicht beim Versanddienst, folgen von selbst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>{n} of this order are missing</source>
   <translation>
    <numerusform>{n} von diesem Auftrag fehlt</numerusform>
    <numerusform>{n} von diesem Auftrag fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} Auftrag</numerusform>
    <numerusform>{n} Aufträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} orders added</source>
   <translation>
    <numerusform>{n} Auftrag hinzugefügt</numerusform>
    <numerusform>{n} Aufträge hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} orders on the ramp are cancelled</source>
   <translation>
    <numerusform>{n} Auftrag an der Rampe ist storniert</numerusform>
    <numerusform>{n} Aufträge an der Rampe sind storniert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders; there may be more</source>
   <translation>
    <numerusform>{n} Auftrag; vielleicht gibt es mehr</numerusform>
    <numerusform>{n} Aufträge; vielleicht gibt es mehr</numerusform>
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
    <numerusform>{n} Paket</numerusform>
    <numerusform>{n} Pakete</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} parcels are known there.</source>
   <translation>
    <numerusform>{n} Paket ist dort bekannt.</numerusform>
    <numerusform>{n} Pakete sind dort bekannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} parcels are missing</source>
   <translation>
    <numerusform>{n} Paket fehlt</numerusform>
    <numerusform>{n} Pakete fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} rows refused</source>
   <translation>
    <numerusform>{n} Zeile abgewiesen</numerusform>
    <numerusform>{n} Zeilen abgewiesen</numerusform>
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
    <numerusform>{n}-mal</numerusform>
    <numerusform>{n}-mal</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{n} today</source>
   <translation>{n} heute</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} unplugged</source>
   <translation>
    <numerusform>{n} ausgesteckt</numerusform>
    <numerusform>{n} ausgesteckt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} were there already</source>
   <translation>
    <numerusform>{n} war schon da</numerusform>
    <numerusform>{n} waren schon da</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} wrong</source>
   <translation>
    <numerusform>{n} falsch</numerusform>
    <numerusform>{n} falsch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{n} years or older</source>
   <translation>
    <numerusform>ab {n} Jahr</numerusform>
    <numerusform>ab {n} Jahren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not change the set-up</source>
   <translation>{operator} darf die Einrichtung nicht ändern</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not delete orders</source>
   <translation>{operator} darf keine Aufträge löschen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not do what binds</source>
   <translation>{operator} darf nichts Verbindliches tun</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not place orders</source>
   <translation>{operator} darf keine Aufträge beauftragen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not print labels again</source>
   <translation>{operator} darf keine Etiketten neu drucken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{orders} written to {file}</source>
   <translation>{orders} nach {file} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} cannot be opened</source>
   <translation>{path} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} may not be used</source>
   <translation>{path} darf nicht genutzt werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, not billed</source>
   <translation>{price}, kostenfrei</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, practice</source>
   <translation>{price}, Übung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/view.py" />
   <source>{printer} and {n} more have another address</source>
   <translation>
    <numerusform>{printer} und {n} weiterer haben eine andere Adresse</numerusform>
    <numerusform>{printer} und {n} weitere haben eine andere Adresse</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>{printer} does not take {format}</source>
   <translation>{printer} nimmt {format} nicht an</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand ZPL</source>
   <translation>{printer} versteht kein ZPL</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand pages</source>
   <translation>{printer} versteht keine Seiten</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} has no driver on this way</source>
   <translation>{printer} hat auf diesem Weg keinen Treiber</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>{printer} is no longer set up here</source>
   <translation>{printer} ist hier nicht mehr eingerichtet</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{printer} on {port}</source>
   <translation>{printer} an {port}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} takes pages, and this is none</source>
   <translation>{printer} nimmt Seiten, das ist keine</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{printer} took {taken} of {total} bytes</source>
   <translation>{printer} hat {taken} von {total} Byte übernommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{printer}, then F9</source>
   <translation>{printer}, dann F9</translation>
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
   <translation>{problem} seit {time}. Weiter scannen, es wird nachgeholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem}. Keep scanning, it catches up.</source>
   <translation>{problem}. Weiter scannen, es wird nachgeholt.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look at the printer and whether a label came out.</source>
   <translation>{reached} Am Drucker nachsehen, ob ein Etikett herauskam.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look whether it is paused, open, or out of labels.</source>
   <translation>{reached} Prüfen, ob er angehalten, offen oder ohne Etiketten ist.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>{reached} The job was taken back. Look at the printer.</source>
   <translation>{reached} Der Druckauftrag ist zurückgenommen. Am Drucker nachsehen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/order_files.py" />
   <source>{reason} (its other rows wait for this one)</source>
   <translation>{reason} (seine anderen Zeilen warten auf diese)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{reason}. Nothing was changed. Choose another folder.</source>
   <translation>{reason}. Nichts geändert. Anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>{reason}: {file}</source>
   <translation>{reason}: {file}</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <source>{reason}: {folder}. Nothing was changed; another folder may take it.</source>
   <translation>{reason}: {folder}. Nichts geändert; ein anderer Ordner geht vielleicht.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>{reference} parcel {numbers}</source>
   <translation>{reference} Paket {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, parcel {parcel}, shown below</source>
   <translation>{reference}, Paket {parcel}, unten gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, shown below</source>
   <translation>{reference}, unten gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: done, a person says</source>
   <translation>{reference}: erledigt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: not done, a person says</source>
   <translation>{reference}: nicht erledigt, von Hand geklärt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan} first</source>
   <translation>Zuerst {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{scan}, by {who}</source>
   <translation>{scan}, von {who}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan}, then it goes by itself</source>
   <translation>{scan}, dann geht es von selbst</translation>
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
   <translation>{seconds} s Abstand</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>{setting} is a secret and no setting</source>
   <translation>{setting} ist ein Geheimnis und keine Einstellung</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{system} accepted it</source>
   <translation>{system} hat es angenommen</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} answers more than can be right</source>
   <translation>{system} antwortet mehr, als richtig sein kann</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} asks to slow down</source>
   <translation>{system} bittet um langsamere Anfragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} cannot be asked about this</source>
   <translation>{system} kann danach nicht gefragt werden</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} cannot be reached</source>
   <translation>{system} ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} carries it out; {billed}. It happens once.</source>
   <translation>{system} führt ihn aus; {billed}. Es geschieht einmal.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} did not answer</source>
   <translation>{system} hat nicht geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not know order {reference} yet</source>
   <translation>{system} kennt Auftrag {reference} noch nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{system} does not say its time</source>
   <translation>{system} nennt keine Uhrzeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it by this way. Look at its own page, then say what stands there.</source>
   <translation>{system} zeigt es auf diesem Weg nicht. Auf seiner Seite nachsehen, dann angeben, was dort steht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it yet</source>
   <translation>{system} zeigt es noch nicht</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take it as it is</source>
   <translation>{system} nimmt es so nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take the order as it is</source>
   <translation>{system} nimmt den Auftrag so nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these checks at the door</source>
   <translation>{system} nimmt diese Prüfungen an der Tür nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take these days until payment</source>
   <translation>{system} nimmt dieses Zahlungsziel nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these extra services</source>
   <translation>{system} nimmt diese Zusatzleistungen nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these items</source>
   <translation>{system} nimmt diese Artikel nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these notes</source>
   <translation>{system} nimmt diese Notizen nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these parcels</source>
   <translation>{system} nimmt diese Pakete nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these temperatures</source>
   <translation>{system} nimmt diese Temperaturen nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take this</source>
   <translation>{system} nimmt dies nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this account number</source>
   <translation>{system} nimmt diese Kontonummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address</source>
   <translation>{system} nimmt diese Adresse nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address for status calls</source>
   <translation>{system} nimmt diese Adresse für Statusmeldungen nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this as it is</source>
   <translation>{system} nimmt dies so nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this city</source>
   <translation>{system} nimmt diesen Ort nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this country</source>
   <translation>{system} nimmt dieses Land nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this courier code</source>
   <translation>{system} nimmt diesen Kuriercode nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this currency</source>
   <translation>{system} nimmt diese Währung nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this currency, or how it is written</source>
   <translation>{system} nimmt diese Währung oder ihre Schreibweise nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this day</source>
   <translation>{system} nimmt diesen Tag nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this depth</source>
   <translation>{system} nimmt diese Tiefe nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this description</source>
   <translation>{system} nimmt diese Beschreibung nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this distance</source>
   <translation>{system} nimmt diese Entfernung nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this e-mail address</source>
   <translation>{system} nimmt diese E-Mail-Adresse nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this field</source>
   <translation>{system} nimmt dieses Feld nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this height</source>
   <translation>{system} nimmt diese Höhe nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this house number</source>
   <translation>{system} nimmt diese Hausnummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this minimum age</source>
   <translation>{system} nimmt dieses Mindestalter nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this name</source>
   <translation>{system} nimmt diesen Namen nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this note</source>
   <translation>{system} nimmt diese Notiz nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this note to the courier</source>
   <translation>{system} nimmt diese Notiz an den Kurier nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this number</source>
   <translation>{system} nimmt diese Nummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this order number</source>
   <translation>{system} nimmt diese Auftragsnummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this packing list</source>
   <translation>{system} nimmt diese Packliste nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this parcel number</source>
   <translation>{system} nimmt diese Paketnummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this place</source>
   <translation>{system} nimmt diesen Ort nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this postal code</source>
   <translation>{system} nimmt diese Postleitzahl nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this price</source>
   <translation>{system} nimmt diesen Preis nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this shipment number</source>
   <translation>{system} nimmt diese Sendungsnummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this street</source>
   <translation>{system} nimmt diese Straße nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this time</source>
   <translation>{system} nimmt diese Uhrzeit nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this transport number</source>
   <translation>{system} nimmt diese Transportnummer nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this unit</source>
   <translation>{system} nimmt diese Einheit nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this value</source>
   <translation>{system} nimmt diesen Wert nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this vehicle</source>
   <translation>{system} nimmt dieses Fahrzeug nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this way of handing over</source>
   <translation>{system} nimmt diese Art der Übergabe nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this weight</source>
   <translation>{system} nimmt dieses Gewicht nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this width</source>
   <translation>{system} nimmt diese Breite nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this window</source>
   <translation>{system} nimmt dieses Fenster nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a receipt</source>
   <translation>{system} nimmt diesen Quittungswunsch nicht an</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a signature</source>
   <translation>{system} nimmt diesen Unterschriftswunsch nicht an</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} gave no clear answer</source>
   <translation>{system} hat nicht klar geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} gives no status by this API.</source>
   <translation>{system} gibt über diese API keinen Status.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} has a fault of its own</source>
   <translation>{system} hat selbst eine Störung</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} has it as {number}.</source>
   <translation>{system} hat ihn als {number}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} has it. Its labels can be printed now.</source>
   <translation>{system} hat ihn. Seine Etiketten können jetzt gedruckt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is asked by order number every minute, by itself.</source>
   <translation>{system} wird jede Minute von selbst nach der Auftragsnummer gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} is being asked</source>
   <translation>{system} wird gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} is being asked about {reference}</source>
   <translation>{system} wird nach {reference} gefragt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is looked at every minute, by itself.</source>
   <translation>Bei {system} wird jede Minute von selbst nachgesehen.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} may be busy with the same request</source>
   <translation>{system} bearbeitet dieselbe Anfrage vielleicht schon</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} points to another address</source>
   <translation>{system} verweist auf eine andere Adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} says “{status}” of order {reference}</source>
   <translation>{system} meldet „{status}“ zu Auftrag {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/sentences.py" />
   <source>{system} says: “{words}”</source>
   <translation>{system} meldet: „{words}“</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} shows it.</source>
   <translation>{system} zeigt es.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} takes too long to answer</source>
   <translation>{system} braucht zu lange für die Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} tells the status alone; F6 on Orders asks for it.</source>
   <translation>{system} meldet nur den Status; F6 unter Aufträge fragt ihn ab.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order</source>
   <translation>{system} hat den Auftrag angenommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order, {price}</source>
   <translation>{system} hat den Auftrag angenommen, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago. It is asked again every minute.</source>
   <translation>{system} wurde {times} gefragt, zuletzt vor {age}. Jede Minute wird neu gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute.</source>
   <translation>{system} wurde {times} gefragt, zuletzt vor {age}: „{answer}“. Jede Minute wird neu gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}. It is asked again every minute.</source>
   <translation>{system} wurde {times} gefragt. Jede Minute wird neu gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}. It is looked at again every minute.</source>
   <translation>Bei {system} wurde {times} nachgesehen. Jede Minute wird neu nachgesehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}: “{answer}”. It is looked at again every minute.</source>
   <translation>Bei {system} wurde {times} nachgesehen: „{answer}“. Jede Minute wird neu nachgesehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{time:%H:%M:%S} on {time:%Y-%m-%d}</source>
   <translation>{time:%H:%M:%S} am {time:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation>{title}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {after} is new</source>
   <translation>{title}: {after} ist neu</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} is not sent and is expected to stay</source>
   <translation>{title}: {before} wird nicht gesendet und bleibt voraussichtlich</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} will be removed</source>
   <translation>{title}: {before} wird entfernt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{total} bytes</source>
   <translation>{total} Byte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names {folder}, which is not there</source>
   <translation>{variable} nennt {folder}, das es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names “{folder}”, which is no whole path</source>
   <translation>{variable} nennt „{folder}“, das ist kein vollständiger Pfad</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{version}, certificate until {day:%Y-%m-%d}</source>
   <translation>{version}, Zertifikat bis {day:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} holds a character that cannot be printed</source>
   <translation>{what} enthält ein nicht druckbares Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} is missing</source>
   <translation>{what} fehlt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/print_labels.py" />
   <source>{who} printed {n} copies today, as many as this desk allows</source>
   <translation>
    <numerusform>{who} hat heute {n} Kopie gedruckt, mehr erlaubt dieser Packplatz nicht</numerusform>
    <numerusform>{who} hat heute {n} Kopien gedruckt, mehr erlaubt dieser Packplatz nicht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} can no longer be booked as it was</source>
   <translation>{window} ist so nicht mehr buchbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} lapsed, a dearer one is left</source>
   <translation>{window} abgelaufen, ein teureres ist übrig</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{work}, {seconds} s. Esc leaves it, it goes on by itself.</source>
   <translation>{work}, {seconds} s. Esc verlässt es, es läuft von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation>{} antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation>{} kann das nicht zustellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation>{} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation>{} hat eine andere Adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is found again</source>
   <translation>{} ist wiedergefunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is kept</source>
   <translation>{} ist gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} is removed</source>
   <translation>{} ist entfernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{} knows the address</source>
   <translation>{} kennt die Adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation>{} listet keine Aufträge</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>{} more</source>
   <translation>{} weitere</translation>
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
   <translation>{} von {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>{} of {} rights</source>
   <translation>{} von {} Rechten</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {} scanned back</source>
   <translation>{} von {} gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} offers no delivery windows</source>
   <translation>{} bietet keine Zustellfenster an</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} prints in true size</source>
   <translation>{} druckt in wahrer Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>{} s left</source>
   <translation>noch {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} s. Esc leaves it.</source>
   <translation>{} s. Esc verlässt es.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} shows no order here</source>
   <translation>{} zeigt hier keinen Auftrag</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} since new</source>
   <translation>{} insgesamt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} to {} of {}</source>
   <translation>{} bis {} von {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>{} was given to the program for it</source>
   <translation>{} ging an das passende Programm</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{} · none in our files</source>
   <translation>{} · keine in unseren Dateien</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>{} · this desk</source>
   <translation>{} · dieser Packplatz</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, checking {} s</source>
   <translation>{}, Prüfung {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, no key yet</source>
   <translation>{}, noch kein Schlüssel</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>{}, read {}</source>
   <translation>{}, gelesen {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, scanned back</source>
   <translation>{}, gegengescannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, true size</source>
   <translation>{}, wahre Größe</translation>
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
   <translation>{}–{} von {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/pack/commands.py" />
   <source>“{command}” did nothing.</source>
   <translation>„{command}“ hat nichts bewirkt.</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” has no fields of its own</source>
   <translation>„{part}“ hat keine eigenen Felder</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” is no place in a list; they are counted from 0, and + adds an entry</source>
   <translation>„{part}“ ist kein Platz in einer Liste; gezählt wird ab 0, + fügt einen Eintrag an</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation>„{title}“ ist für den Packplatz: {key} oder „{back}“ scannen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for what is in doubt: {key}, or scan “{back}”</source>
   <translation>„{title}“ ist für Ungeklärtes: {key} oder „{back}“ scannen</translation>
  </message>
 </context>
</TS>
