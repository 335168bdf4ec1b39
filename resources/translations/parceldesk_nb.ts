<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
   <translation>%1 høyst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>(unit not stated)</source>
   <translation>(enhet ikke oppgitt)</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>, last {time}</source>
   <translation>, sist {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>/dev/usb/lp0</source>
   <translation>/dev/usb/lp0</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>0 is never</source>
   <translation>0 er aldri</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.001 to 100,000 t</source>
   <translation>0,001 til 100 000 t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.01 to 417 m</source>
   <translation>0,01 til 417 m</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation>0: ingen grense</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>1, 2, 3 and so on, each once</source>
   <translation>1, 2, 3 og så videre, hver én gang</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>1. Is it set up right?</source>
   <translation>1. Er den satt opp riktig?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}.</source>
   <translation>1. Logg inn på siden som åpnet seg. 2. Kopier adressen til siden den fører til. 3. Lim den inn nedenfor, {}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. The station hears by itself when that is done.</source>
   <translation>1. Logg inn på siden som åpnet seg. 2. Stasjonen merker selv når det er gjort.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>2. Numbers</source>
   <translation>2. Tall</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>3. Letters and signs</source>
   <translation>3. Bokstaver og tegn</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>30 days</source>
   <translation>30 dager</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 0678</source>
   <translation>4 sifre, som 0678</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 2100</source>
   <translation>4 sifre, som 2100</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation>4 eller flere</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 00100</source>
   <translation>5 sifre, som 00100</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 10115</source>
   <translation>5 sifre, som 10115</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 114 55</source>
   <translation>5 sifre, som 114 55</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 75001</source>
   <translation>5 sifre, som 75001</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
   <translation>5 til 20 sifre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/checks.py" />
   <source>5 to 20 digits and nothing else</source>
   <translation>5 til 20 sifre og ingenting annet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits, as its barcode holds it</source>
   <translation>5 til 20 sifre, slik strekkoden har det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>5 to 20 digits; the last five become the pin for picking up</source>
   <translation>5 til 20 sifre; de siste fem blir pin-koden ved henting</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>7 days</source>
   <translation>7 dager</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
   <translation>8 til 25, 5 til 20 eller 2 til 25 °C; må ikke endres etter at etikettene er skrevet ut</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix is drawn without its GS1 mark</source>
   <translation>En DataMatrix tegnes uten GS1-merket</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200</source>
   <translation>En DataMatrix av gammel type (ikke ECC 200) tegnes som ECC 200</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/maxicode.py" />
   <source>A MaxiCode of several parts is drawn as one</source>
   <translation>En MaxiCode i flere deler tegnes som én</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>A badge</source>
   <translation>Et kort</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>A badge or a PIN is needed</source>
   <translation>Et kort eller en PIN trengs</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>A barcode cannot hold its text and is not drawn</source>
   <translation>En strekkode rommer ikke teksten og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/domain/paces.py" />
   <source>A burst is a part of the calls</source>
   <translation>En burst er en del av kallene</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>A category, or what the item numbers begin with</source>
   <translation>En kategori, eller det varenumrene begynner med</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>A copy</source>
   <translation>Kopi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A country in three letters, as NOR</source>
   <translation>Et land med tre bokstaver, som NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>A country, as FR</source>
   <translation>Et land, som FR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A currency in three letters, as NOK</source>
   <translation>En valuta med tre bokstaver, som NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A day without a time, as 2026-02-13</source>
   <translation>En dag uten klokkeslett, som 2026-02-13</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A day, as 2026-07-02</source>
   <translation>En dag, som 2026-07-02</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A day, as {day}</source>
   <translation>En dag, som {day}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic is damaged and is not drawn</source>
   <translation>En grafikk er skadet og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A graphic is larger than any label and is not drawn</source>
   <translation>En grafikk er større enn noen etikett og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic without a size is not drawn</source>
   <translation>En grafikk uten størrelse tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>A header's name: letters, digits, hyphens</source>
   <translation>Navnet på et hode: bokstaver, sifre, bindestreker</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>A label that scans has come out of the printer.</source>
   <translation>En etikett som kan skannes, har kommet ut av skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A list</source>
   <translation>En liste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A load cannot be read, so all loads are left out: they are expected to stay as they are</source>
   <translation>En last kan ikke leses, så alle laster utelates: de ventes å bli som de er</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>A name</source>
   <translation>Et navn</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation>Et navn, som M</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to the printer</source>
   <translation>En ny etikett for {reference} er sendt til skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to {printer}</source>
   <translation>En ny etikett for {reference} er sendt til {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation>En ny vekt tas</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A number</source>
   <translation>Et tall</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>A number in the file has thousands of digits</source>
   <translation>Et tall i filen har tusenvis av sifre</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>A page of this PDF is {size}, which is no label</source>
   <translation>En side i denne PDF-en er {size}, det er ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver.</source>
   <translation>En side ville kommet ut som meter med bokstaver. Ingenting er sendt. Velg ZPL som språk, eller gi køen en driver.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation>En person må logge inn</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number of nothing but zeros is none</source>
   <translation>Et telefonnummer med bare nuller er ikke noe nummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number with its country code, as +47 65 12 78 65</source>
   <translation>Et telefonnummer med landkode, som +47 65 12 78 65</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation>En skanner som ikke leser skjermer, tar den utskrevne siden, F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out.</source>
   <translation>Et ark med strekkoder for det tastene gjør: bestill, skriv ut på nytt, neste vindu, vei, angre, sett på vent, logg ut.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A size of {size} cannot be right: it is not taken over</source>
   <translation>Målet {size} kan ikke stemme: det overtas ikke</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>A spreadsheet shortened this number to {value}. Make the column text and enter it again</source>
   <translation>Et regneark forkortet dette tallet til {value}. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
   <translation>Et statuskall kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A stored graphic is damaged and is not drawn</source>
   <translation>En lagret grafikk er skadet og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A tag with its kind, as category:Home Apparel</source>
   <translation>En tagg med type, som category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A time needs its zone, as 2026-02-13T16:30+01:00</source>
   <translation>En tid trenger sone, som 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A time of day, as 08:00</source>
   <translation>Et klokkeslett, som 08:00</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time of day, as 13:00</source>
   <translation>Et klokkeslett, som 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>A time span has both its times</source>
   <translation>Et tidsrom har begge tidene</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>A time with its zone, as 2026-02-13T16:30+01:00</source>
   <translation>En tid med sone, som 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A time zone, as Europe/Oslo</source>
   <translation>En tidssone, som Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time zone, as Europe/Warsaw</source>
   <translation>En tidssone, som Europe/Warsaw</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A weight of {weight} comes without its unit: kg or t? Say it before it is sent</source>
   <translation>Vekten {weight} mangler enhet: kg eller t? Oppgi den før sending</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A whole number</source>
   <translation>Et helt tall</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>API key</source>
   <translation>API-nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>API token</source>
   <translation>API-token</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>About what was read</source>
   <translation>Om det som ble lest</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
   <translation>Godtatt av Transiteo, ikke synlig ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Accepted by Transiteo, which still shows something else</source>
   <translation>Godtatt av Transiteo, som fortsatt viser noe annet</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Accepted is not yet changed</source>
   <translation>Godtatt er ikke endret ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Accepted, not yet visible</source>
   <translation>Godtatt, ikke synlig ennå</translation>
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
   <translation>Konto {account}, forsøk {number}, generasjon {generation}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation>Kontoer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Accounts and printers are being asked how they are</source>
   <translation>Kontoer og skrivere spørres hvordan det står til</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add</source>
   <translation>Legg til</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Add a box</source>
   <translation>Legg til en eske</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Add a parcel</source>
   <translation>Legg til et kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Add a printer</source>
   <translation>Legg til en skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add a printer first, key +</source>
   <translation>Legg til en skriver først, tast +</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Add an account first, key +</source>
   <translation>Legg til en konto først, tast +</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Add an operator</source>
   <translation>Legg til en operatør</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Add details to parcel {number}</source>
   <translation>Legg til detaljer for kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation>Legg den til under Skrivere.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add line item</source>
   <translation>Legg til ordrelinje</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation>Legg til en med adressen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Add parcel details</source>
   <translation>Legg til kollidetaljer</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
   <translation>Legg til den første, med alle rettigheter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add tracking</source>
   <translation>Legg til sporing</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add {}</source>
   <translation>Legg til {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Additional terms</source>
   <translation>Tilleggsvilkår</translation>
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
   <translation>Adresse for statuskall</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address for tokens</source>
   <translation>Adresse for token</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Address known</source>
   <translation>Adressen kjent</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Address of the page that opened after signing in</source>
   <translation>Adressen til siden som åpnet seg etter innlogging</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Address of the service</source>
   <translation>Tjenestens adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address of the shop</source>
   <translation>Butikkens adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Address of the sign-in page</source>
   <translation>Adressen til innloggingssiden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>After signing in</source>
   <translation>Etter innlogging</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>All accounts</source>
   <translation>Alle kontoer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>All done</source>
   <translation>Alt er gjort</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>All files (*)</source>
   <translation>Alle filer (*)</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>All items are in the box</source>
   <translation>Alle varer er i esken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>All of them: a list is sent whole</source>
   <translation>Alle: en liste sendes hel</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>All orders</source>
   <translation>Alle ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>All parcels are announced</source>
   <translation>Alle kolli er meldt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All scans are kept</source>
   <translation>Alle skann er lagret</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>All states</source>
   <translation>Alle tilstander</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All there</source>
   <translation>Alle er her</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>All {n} on the ramp</source>
   <translation>
    <numerusform>Alle {n} på rampen</numerusform>
    <numerusform>Alle {n} på rampen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Allow contactless</source>
   <translation>Tillat kontaktløst</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
   <translation>Allerede: to toner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree</source>
   <translation>Endring godtatt av Trans.eu (id {number}); transportøren må ennå samtykke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu; the carrier has yet to agree</source>
   <translation>Endring godtatt av Trans.eu; transportøren må ennå samtykke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendment only</source>
   <translation>Bare endring</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendments as</source>
   <translation>Endringer som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Amount</source>
   <translation>Beløp</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Amounts</source>
   <translation>Beløp</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>An Aztec code of several parts is drawn as one</source>
   <translation>En Aztec-kode i flere deler tegnes som én</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An ISO 639-1 language, two letters, as nb</source>
   <translation>Et ISO 639-1-språk, to bokstaver, som nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>An address on this computer with its port, as http://127.0.0.1:53682/</source>
   <translation>En adresse på denne maskinen med port, som http://127.0.0.1:53682/</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>An address that starts with https:// or http://, without name, password and #</source>
   <translation>En adresse som begynner med https:// eller http://, uten navn, passord og #</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>An address that starts with https://; http:// only for this machine</source>
   <translation>En adresse som begynner med https://; http:// bare for denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An amount in a text, as 1299.50</source>
   <translation>Et beløp som tekst, som 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>An amount needs its currency</source>
   <translation>Et beløp trenger valuta</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <source>An amount with its currency, as 1600.00 PLN</source>
   <translation>Et beløp med valuta, som 1600.00 PLN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>An e-mail address, as anne@example.com</source>
   <translation>En e-postadresse, som anne@example.com</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>An earlier amendment of this order may have arrived</source>
   <translation>En tidligere endring av denne ordren kan ha kommet frem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>An earlier change may have arrived</source>
   <translation>En tidligere endring kan ha kommet frem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>An empty answer means no such order</source>
   <translation>Et tomt svar betyr at ordren ikke finnes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>An empty list of loads is sent: Trans.eu may take off the loads that stand there</source>
   <translation>En tom liste over laster sendes: Trans.eu kan ta bort lastene som står der</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>An object in JSON, as {"name": "value"}</source>
   <translation>Et objekt i JSON, som {"name": "value"}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>An older page may be open.</source>
   <translation>En eldre side kan være åpen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>An operation names a load without a number: it is not taken over</source>
   <translation>En operasjon viser til en last uten nummer: den overtas ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation>En ordre teller når den er åpnet her og alle etikettene er skannet tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order has at least one parcel</source>
   <translation>En ordre har minst ett kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order is open</source>
   <translation>En ordre er åpen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>An order is wanted, or a list of orders</source>
   <translation>Det ventes en ordre, eller en liste med ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>An order without items places when it is opened</source>
   <translation>En ordre uten varer bestilles når den åpnes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation>Meld</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Announce the last order</source>
   <translation>Meld den siste ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Announce to {system}</source>
   <translation>Meld til {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation>Meldt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Announced to {account}</source>
   <translation>Meldt til {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Announced to {system}</source>
   <translation>Meldt til {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing to {account}</source>
   <translation>Melder til {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing {count} of {all} parcels to {account}</source>
   <translation>Melder {count} av {all} kolli til {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation>En annen kunde bekrefter</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Another label with this barcode is out and not scanned yet, only one goes on the box</source>
   <translation>En annen etikett med denne strekkoden er ute og ikke skannet ennå, bare én går på esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation>Et annet navn</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Another name: this one stands for no preset</source>
   <translation>Et annet navn: dette står ikke for noe forvalg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Another parcel of this order has this number</source>
   <translation>Et annet kolli i denne ordren har dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
   <translation>Et annet program holder ordreboken</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Another program holds {path}</source>
   <translation>Et annet program har {path}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Another program listens where the browser is sent to</source>
   <translation>Et annet program lytter der nettleseren sendes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner has this name</source>
   <translation>En annen skanner har dette navnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner is at this port</source>
   <translation>En annen skanner er på denne porten</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Any day</source>
   <translation>Alle dager</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Any scanner: same code within, ms</source>
   <translation>Alle skannere: samme kode innen, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Api-key</source>
   <translation>Api-nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App id</source>
   <translation>App-id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App secret</source>
   <translation>App-hemmelighet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Appearance</source>
   <translation>Utseende</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Article</source>
   <translation>Vare</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As +0200 in the document</source>
   <translation>Som +0200 i dokumentet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As category:Home Apparel</source>
   <translation>Som category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>As in the order</source>
   <translation>Som i ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>As pasted</source>
   <translation>Som limt inn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
   <translation>Som pln i dokumentet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>As set on the printer</source>
   <translation>Som satt på skriveren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there</source>
   <translation>Som satt opp der</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there, such as standard shipping</source>
   <translation>Som satt opp der, for eksempel standard frakt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As the customer knows it</source>
   <translation>Slik kunden kjenner det</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the language</source>
   <translation>Som språket</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the system</source>
   <translation>Som systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>As they are</source>
   <translation>Som de er</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
   <translation>Slik {} viser det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>As “{form}”; try “{other}” at Token goes as</source>
   <translation>Som «{form}»; prøv «{other}» ved Tokenet sendes som</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Ask about all</source>
   <translation>Spør om alle</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Ask again</source>
   <translation>Spør igjen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Ask again for windows.</source>
   <translation>Spør på nytt etter vinduer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it again</source>
   <translation>Spør den igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it what it is</source>
   <translation>Spør den hva den er</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Ask now</source>
   <translation>Spør nå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>Ask parcelLab for the courier code and enter it in Accounts.</source>
   <translation>Spør parcelLab om transportørkoden, og legg den inn under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation>Spør transportøren</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation>Spør transportøren igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is; find scales and scanners</source>
   <translation>Spør skriveren hvordan det står til; finn vekter og skannere</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Asked at {time:%H:%M:%S}.</source>
   <translation>Spurt kl. {time:%H:%M:%S}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/ledger.py" />
   <source>Asked the carrier about it {n} times</source>
   <translation>
    <numerusform>Spurte transportøren om den {n} gang</numerusform>
    <numerusform>Spurte transportøren om den {n} ganger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Asked {n} times</source>
   <translation>
    <numerusform>Spurt {n} gang</numerusform>
    <numerusform>Spurt {n} ganger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
   <translation>Spurt for {} siden</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Asking</source>
   <translation>Spør</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {}</source>
   <translation>Spør {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {} what it is</source>
   <translation>Spør {} hva den er</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Asking {}, {} s</source>
   <translation>Spør {}, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking, {} s</source>
   <translation>Spør, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Asks from, %</source>
   <translation>Spør fra, %</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>At the door</source>
   <translation>Ved døren</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>At the keyring</source>
   <translation>Ved nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>At true size on {pages} × {size}</source>
   <translation>I sann størrelse på {pages} × {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation>Kl. {}. De gjelder.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Attribute</source>
   <translation>Egenskap</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Back</source>
   <translation>Tilbake</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Back to Pack</source>
   <translation>Tilbake til Pakk</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Back to the list</source>
   <translation>Tilbake til listen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Back to the order</source>
   <translation>Tilbake til ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Back to the settings</source>
   <translation>Tilbake til innstillingene</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Back, nothing is done</source>
   <translation>Tilbake, ingenting gjøres</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Back; loses nothing</source>
   <translation>Tilbake; mister ingenting</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Badge</source>
   <translation>Kort</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN are deleted. What they did stays in the history. Esc keeps them.</source>
   <translation>Kort og PIN slettes. Det de gjorde, blir i historikken. Esc beholder dem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN go into the keyring</source>
   <translation>Kort og PIN går i nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Badge of {name}</source>
   <translation>Kortet til {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge scanned</source>
   <translation>Kort skannet</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode</source>
   <translation>Strekkode</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Barcode of the test code</source>
   <translation>Strekkoden til testkoden</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode type</source>
   <translation>Strekkodetype</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Before it can be packed here</source>
   <translation>Før den kan pakkes her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Before the signature</source>
   <translation>Før signaturen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Begun {time}</source>
   <translation>Begynt {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Being announced</source>
   <translation>Meldes</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Being asked, {} s</source>
   <translation>Spørres, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Being compared</source>
   <translation>Sammenlignes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Being placed</source>
   <translation>Bestilles</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Being read</source>
   <translation>Leses</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Being read, {} s</source>
   <translation>Leses, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Being sent</source>
   <translation>Sendes</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation>Under hver dag: antall kolli. Tallet er det midterste kolliet, så en pause teller ikke.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation>Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom accepted it (code {status}) but named no order number</source>
   <translation>Betakom godtok den (kode {status}), men oppga ikke noe ordrenummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: what it holds is not known here</source>
   <translation>Betakom har allerede {number} som sin ordre {order}: hva den inneholder, er ukjent her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: your change was not sent</source>
   <translation>Betakom har allerede {number} som sin ordre {order}: endringen din er ikke sendt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
   <translation>Betakom svarer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not know this order</source>
   <translation>Betakom kjenner ikke denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this decision</source>
   <translation>Betakom tar ikke imot denne avgjørelsen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this order's token</source>
   <translation>Betakom tar ikke imot tokenet for denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this signature</source>
   <translation>Betakom tar ikke imot denne signaturen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom has no signed call that only reads; the first order shows whether partner id and secret fit</source>
   <translation>Betakom har ikke noe signert kall som bare leser; den første ordren viser om partner-id og hemmelighet stemmer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Betakom offers no delivery windows</source>
   <translation>Betakom tilbyr ingen leveringsvinduer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Betakom sends the link for confirming there</source>
   <translation>Betakom sender lenken for bekreftelse dit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom sent no token</source>
   <translation>Betakom sendte ikke noe token</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom takes {seconds} s: set the clock, then place it again.</source>
   <translation>Betakom tar {seconds} s: still klokken, og bestill på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation>Fakturaadresse</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Bits a second</source>
   <translation>Bit i sekundet</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box</source>
   <translation>Eske</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Box sizes</source>
   <translation>Eskestørrelser</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Box {name}</source>
   <translation>Eske {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, depth in cm</source>
   <translation>Eske {}, dybde i cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, height in cm</source>
   <translation>Eske {}, høyde i cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, name</source>
   <translation>Eske {}, navn</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, width in cm</source>
   <translation>Eske {}, bredde i cm</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Boxes, one label each</source>
   <translation>Esker, én etikett hver</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Brand</source>
   <translation>Merke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Buyer</source>
   <translation>Kjøper</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>By hand</source>
   <translation>For hånd</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself</source>
   <translation>Av seg selv</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself, once it rests</source>
   <translation>Av seg selv, når den er i ro</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Bytes taken {taken} of {total}</source>
   <translation>Byte mottatt {taken} av {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation>CSV-filer (*.csv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv)</source>
   <translation>CSV-filer (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Calls a second</source>
   <translation>Kall i sekundet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out spoilt</source>
   <translation>Kom ut ødelagt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out, the packer says</source>
   <translation>Kom ut, sier pakkeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Can be taken</source>
   <translation>Kan tas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel order</source>
   <translation>Kanseller ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel tracking</source>
   <translation>Kanseller sporing</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Cancelled</source>
   <translation>Kansellert</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Cancelled by the carrier</source>
   <translation>Kansellert av transportøren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
   <translation>Kansellerte kolli står</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot go on</source>
   <translation>Kan ikke fortsette</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot print</source>
   <translation>Kan ikke skrive ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Cannot: three notes</source>
   <translation>Kan ikke: tre toner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Carrier</source>
   <translation>Transportør</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see it</source>
   <translation>Transportører kan se det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see them</source>
   <translation>Transportører kan se dem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Category</source>
   <translation>Kategori</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Category of the items</source>
   <translation>Varenes kategori</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Change</source>
   <translation>Endre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Change it there instead.</source>
   <translation>Endre den der i stedet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.</source>
   <translation>Endre sendingsdetaljene, eller få den kansellert i Porterbuddys portal og bestill på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Change line item quantity</source>
   <translation>Endre antall på ordrelinje</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the record</source>
   <translation>Endre oppføringen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Change the record of an order</source>
   <translation>Endre en ordres oppføring</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
   <translation>Endre oppsettet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the terms</source>
   <translation>Endre vilkårene</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/ui/amend/view.py" />
   <source>Change the terms of an order</source>
   <translation>Endre vilkårene for en ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Change {}</source>
   <translation>Endre {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Changes</source>
   <translation>Endringer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Changes are not kept yet: F9 keeps, Esc drops them</source>
   <translation>Endringene er ikke lagret ennå: F9 lagrer, Esc forkaster</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
   <translation>Endrer innstillingene for denne skanneren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Changing the terms at {account}</source>
   <translation>Endrer vilkårene hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest of the first day, then earliest</source>
   <translation>Billigst den første dagen, så tidligst</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest, then earliest</source>
   <translation>Billigst, så tidligst</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check connection</source>
   <translation>Kontroller forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Check its address.</source>
   <translation>Kontroller adressen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
   <translation>Kontroller forbindelsen nå. Det bestiller ingenting.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Check of identity (deprecated)</source>
   <translation>Legitimasjonskontroll (utgått)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Check weight</source>
   <translation>Sjekk vekten</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Checking</source>
   <translation>Kontrollerer</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Checking, {} s</source>
   <translation>Kontrollerer, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Choose a delivery window</source>
   <translation>Velg et leveringsvindu</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a label printer.</source>
   <translation>Velg en etikettskriver.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a printer with larger paper.</source>
   <translation>Velg en skriver med større papir.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose another printer</source>
   <translation>Velg en annen skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the earlier one</source>
   <translation>Velg det forrige</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the next one</source>
   <translation>Velg det neste</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>Choose the receipt printer.</source>
   <translation>Velg kvitteringsskriveren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation>Velg denne</translation>
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
   <translation>Sted</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Cleaning regime</source>
   <translation>Rengjøringsregime</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Clear the search</source>
   <translation>Tøm søket</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Client id</source>
   <translation>Klient-id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Client key</source>
   <translation>Klientnøkkel</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock differs</source>
   <translation>Klokken avviker</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock not compared</source>
   <translation>Klokken ikke sammenlignet</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock right</source>
   <translation>Klokken stemmer</translation>
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
   <translation>Lukk</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Close it, or print through its queue.</source>
   <translation>Lukk det, eller skriv ut via køen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
   <translation>Avslutt dagen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Close the day again</source>
   <translation>Åpne dagen på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Close the day, on Dispatch</source>
   <translation>Avslutt dagen, på Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Close, keep draft here</source>
   <translation>Lukk, behold utkastet her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation>Farger</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Column</source>
   <translation>Kolonne</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are missing: {missing}</source>
   <translation>Kolonner mangler: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are there twice: {doubled}</source>
   <translation>Kolonner står dobbelt: {doubled}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Columns not known here: {columns}.</source>
   <translation>Kolonner som ikke er kjent her: {columns}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
   <translation>Kommandoark</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Commands</source>
   <translation>Kommandoer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Commands by scanner</source>
   <translation>Kommandoer med skanner</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Commands to scan</source>
   <translation>Kommandoer å skanne</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Complete</source>
   <translation>Komplett</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm payment of {number}</source>
   <translation>Bekreft betaling av {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the order</source>
   <translation>Bekreft ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the payment</source>
   <translation>Bekreft betalingen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm the payment: the order is billed</source>
   <translation>Bekreft betalingen: ordren faktureres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm {number}</source>
   <translation>Bekreft {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm: this makes the order binding and billable</source>
   <translation>Bekreft: dette gjør ordren bindende og fakturerbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Confirmed</source>
   <translation>Bekreftet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Confirmed as paid</source>
   <translation>Bekreftet som betalt</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Confirmed with the carrier</source>
   <translation>Bekreftet hos transportøren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirmed: the order is binding</source>
   <translation>Bekreftet: ordren er bindende</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirming makes the order binding and billable.</source>
   <translation>Bekreftelse gjør ordren bindende og fakturerbar.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirming with {account}</source>
   <translation>Bekrefter hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection checked {}</source>
   <translation>Forbindelse kontrollert {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection not checked yet</source>
   <translation>Forbindelsen er ikke kontrollert ennå</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Contactless</source>
   <translation>Kontaktløst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Contents</source>
   <translation>Innhold</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Coordinates</source>
   <translation>Koordinater</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Copies a day for each</source>
   <translation>Kopier per dag for hver</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/view.py" />
   <source>Copy</source>
   <translation>Kopier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Copy a new refresh token</source>
   <translation>Kopier et nytt fornyelsestoken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Copy a new refresh token from {page} into Accounts.</source>
   <translation>Kopier et nytt fornyelsestoken fra {page} til Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
   <translation>Kopi av siste etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Copy the address of the page that opened after signing in, and paste it here.</source>
   <translation>Kopier adressen til siden som åpnet seg etter innlogging, og lim den inn her.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Copy the orders alone into a new file</source>
   <translation>Kopier ordrene alene til en ny fil</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Copy {copy} sent to {printer}</source>
   <translation>Kopi {copy} sendt til {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Copy {number} sent to {printer}</source>
   <translation>Kopi {number} sendt til {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Cost of one</source>
   <translation>Stykkpris</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Count an item by hand</source>
   <translation>Tell en vare for hånd</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”.</source>
   <translation>Land sendes som koder. Hvis landet er riktig, la kontoen sende navn: «Land som».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”.</source>
   <translation>Land sendes som navn. Hvis landet er riktig, la kontoen sende koder: «Land som».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Countries as</source>
   <translation>Land som</translation>
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
   <translation>Teller som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier code</source>
   <translation>Transportørkode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Courier codes</source>
   <translation>Transportørkoder</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier's service</source>
   <translation>Transportørens tjeneste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Create with {n} changes</source>
   <translation>
    <numerusform>Opprett med {n} endring</numerusform>
    <numerusform>Opprett med {n} endringer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Created</source>
   <translation>Opprettet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Currencies in</source>
   <translation>Valuta i</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Currency</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Currency of the amounts</source>
   <translation>Beløpenes valuta</translation>
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
   <translation>Kundenummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's first name</source>
   <translation>Kundens fornavn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's last name</source>
   <translation>Kundens etternavn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Customer's phone number</source>
   <translation>Kundens telefonnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's street and number</source>
   <translation>Kundens gate og nummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Danish</source>
   <translation>dansk</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Dark</source>
   <translation>Mørk</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Darkness</source>
   <translation>Sverting</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}</source>
   <translation>Sverting {darkness}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}, {n} inches a second</source>
   <translation>
    <numerusform>Sverting {darkness}, {n} tomme i sekundet</numerusform>
    <numerusform>Sverting {darkness}, {n} tommer i sekundet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>Day and time, as {day} 13:00</source>
   <translation>Dag og klokkeslett, som {day} 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation>Dager til betaling</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Decline the order</source>
   <translation>Avslå ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline {number}</source>
   <translation>Avslå {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline: this ends the order</source>
   <translation>Avslå: dette avslutter ordren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declined</source>
   <translation>Avslått</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Declined, the order ended</source>
   <translation>Avslått, ordren avsluttet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declining at {account}</source>
   <translation>Avslår hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Declining ends the order.</source>
   <translation>Avslag avslutter ordren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Delete at the system</source>
   <translation>Slett hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation>Slett ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete the order at the system</source>
   <translation>Slett ordren hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete {number}</source>
   <translation>Slett {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Deleted at {account}</source>
   <translation>Slettet hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleted, it is gone</source>
   <translation>Slettet, den er borte</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleting at {account}</source>
   <translation>Sletter hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deletion accepted, not yet visible</source>
   <translation>Sletting godtatt, ikke synlig ennå</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Delivered</source>
   <translation>Levert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Delivery</source>
   <translation>Levering</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery cannot be before pick-up</source>
   <translation>Levering kan ikke være før henting</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Delivery method</source>
   <translation>Leveringsmåte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Delivery window</source>
   <translation>Leveringsvindu</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Delivery window chosen by itself</source>
   <translation>Leveringsvinduet velges av seg selv</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Depth cm</source>
   <translation>Dybde cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Depth in cm</source>
   <translation>Dybde i cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Depth, cm</source>
   <translation>Dybde, cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Description</source>
   <translation>Beskrivelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
   <translation>Detaljer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Details of parcel {identifier} at {account}</source>
   <translation>Detaljer for kolli {identifier} hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Device</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Device, port or address:port</source>
   <translation>Enhet, port eller adresse:port</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics for a support mail</source>
   <translation>Diagnose til en støttehenvendelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Diagnostics for a support mail, on Settings</source>
   <translation>Diagnose til en støttehenvendelse, på Innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics written</source>
   <translation>Diagnose skrevet</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Did the label for {reference} come out?</source>
   <translation>Kom etiketten for {reference} ut?</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>Digits and letters, 2 to 12</source>
   <translation>Sifre og bokstaver, 2 til 12</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Dispatch</source>
   <translation>Rampe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Distance in km</source>
   <translation>Avstand i km</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.</source>
   <translation>Ikke bestill den på nytt. Få disken i orden; ved neste start spørres transportøren, og ordren blir funnet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.</source>
   <translation>Ikke send det på nytt. Få disken i orden; ved neste start ligger det i kurven for usikre.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Do not send this box. Ask your supervisor.</source>
   <translation>Ikke send denne esken. Spør lederen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation>Gjør det som binder eller faktureres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Done already</source>
   <translation>Allerede gjort</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
   <translation>Gjort herfra</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Done from here last: {act}.</source>
   <translation>Sist gjort herfra: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Dots</source>
   <translation>Punkter</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Dots an inch</source>
   <translation>Punkter per tomme</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Downwards</source>
   <translation>Nedover</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Draft accepted by Trans.eu (id {number})</source>
   <translation>Utkast godtatt av Trans.eu (id {number})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft only</source>
   <translation>Bare utkast</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft then amendment</source>
   <translation>Utkast, så endring</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Drawn anew from {made_for} to {dpi} dpi at true size</source>
   <translation>Tegnet på nytt fra {made_for} til {dpi} dpi i sann størrelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV or Excel file here, and its orders wait to be packed.</source>
   <translation>Slipp en CSV- eller Excel-fil her, så venter ordrene på å bli pakket.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop the file here</source>
   <translation>Slipp filen her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duties calculated at</source>
   <translation>Toll beregnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duty</source>
   <translation>Toll</translation>
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
   <translation>E-post</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ESC/POS</source>
   <translation>ESC/POS</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Each header needs a name of its own</source>
   <translation>Hvert hode trenger sitt eget navn</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
   <translation>Hvert kolli telles, og det som mangler, står med navn til høyre.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Earlier delivery window</source>
   <translation>Tidligere leveringsvindu</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Earlier page, or section of the settings</source>
   <translation>Forrige side, eller del av innstillingene</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Earliest</source>
   <translation>Tidligst</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Edit</source>
   <translation>Rediger</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Edit, or keep what was typed; terms on Systems</source>
   <translation>Rediger, eller lagre det som er tastet; vilkår på Systemer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Either an e-mail address or none</source>
   <translation>Enten en e-postadresse eller ingen</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Empty it, press its zero key, and weigh again.</source>
   <translation>Tøm den, trykk nulltasten, og vei på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Empty sends none. Signing, advanced: change it only when Betakom does</source>
   <translation>Tomt sender ingen. Signering, avansert: endre bare når Betakom gjør det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: Betakom takes EUR</source>
   <translation>Tomt: Betakom bruker EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Empty: stays as it is</source>
   <translation>Tomt: blir som det er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: that of the goods</source>
   <translation>Tomt: varenes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the account's</source>
   <translation>Tomt: kontoens</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Empty: the account's, if it has one</source>
   <translation>Tomt: kontoens, hvis den har en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the last word of the recipient's name</source>
   <translation>Tomt: siste ord i mottakerens navn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the order's items with their prices</source>
   <translation>Tomt: ordrens varer med priser</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the parcels, each on a line of its own</source>
   <translation>Tomt: kolliene, ett per linje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's country</source>
   <translation>Tomt: mottakerens land</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's name before its last word</source>
   <translation>Tomt: mottakerens navn før siste ord</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the sender's country</source>
   <translation>Tomt: avsenderens land</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the weight of the parcels</source>
   <translation>Tomt: vekten av kolliene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: what the order says to the courier</source>
   <translation>Tomt: det ordren sier til budet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Ends a code with</source>
   <translation>Avslutter en kode med</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (UK)</source>
   <translation>engelsk (UK)</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (US)</source>
   <translation>engelsk (US)</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Enter or Tab</source>
   <translation>Enter eller Tab</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Enter the key first</source>
   <translation>Legg inn nøkkelen først</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Environment</source>
   <translation>Miljø</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Erases the recipient's address at parcelLab: no messages</source>
   <translation>Sletter mottakerens adresse hos parcelLab: ingen meldinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Esc goes back to the settings.</source>
   <translation>Esc går tilbake til innstillingene.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Esc leaves it. Nothing is ordered yet.</source>
   <translation>Esc lar det være. Ingenting er bestilt ennå.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Estimated distance</source>
   <translation>Anslått avstand</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Every order and every label has a known end.</source>
   <translation>Alle ordrer og alle etiketter har en kjent utgang.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Everybody may do everything here, and the history says who packs as the settings do.</source>
   <translation>Alle kan gjøre alt her, og historikken sier hvem som pakker slik innstillingene gjør.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Exactly as it was registered; https</source>
   <translation>Nøyaktig som registrert; https</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel drops the zeros before a number. Make the column text and enter it again</source>
   <translation>Excel fjerner nullene foran et tall. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Excel files (*.xlsx)</source>
   <translation>Excel-filer (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00</source>
   <translation>Excel tar ikke vare på tidssone. Skriv det som tekst, som 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps only 15 digits of a number. Make the column text and enter it again</source>
   <translation>Excel tar bare vare på 15 sifre av et tall. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows an error here: {error}</source>
   <translation>Excel viser en feil her: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows this number as {number}. Make the column text and enter it again</source>
   <translation>Excel viser dette tallet som {number}. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Excel takes no more than 1,048,575 orders in a sheet</source>
   <translation>Excel tar ikke mer enn 1 048 575 ordrer i et ark</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the date {date}. Make the column text and enter it again</source>
   <translation>Excel tok dette for datoen {date}. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the number {number}. Make the column text and enter it again</source>
   <translation>Excel tok dette for tallet {number}. Gjør kolonnen til tekst og legg det inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation>Byttbar</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Expected</source>
   <translation>Ventet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation>Eksporter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice of seller {seller}</source>
   <translation>Eksportfaktura fra selger {seller}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice {number}</source>
   <translation>Eksportfaktura {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation>Eksporttransportør</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External id</source>
   <translation>Ekstern id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External reference</source>
   <translation>Ekstern referanse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation>Tilleggstjenester</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Extras</source>
   <translation>Tillegg</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>F2 or F9 keeps the changes, Esc drops them.</source>
   <translation>F2 eller F9 lagrer endringene, Esc forkaster dem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>F9 keeps it, Esc goes back.</source>
   <translation>F9 lagrer, Esc går tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>F9 keeps it.</source>
   <translation>F9 lagrer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 keeps it. The key goes to the keyring and nowhere else.</source>
   <translation>F9 lagrer den. Nøkkelen går til nøkkelringen og ingen andre steder.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 looks whether {} answers.</source>
   <translation>F9 ser om {} svarer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>F9 puts it right.</source>
   <translation>F9 retter det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>F9 takes it into the packing queue</source>
   <translation>F9 tar den inn i pakkekøen</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Fetch it as PDF.</source>
   <translation>Hent den som PDF.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.</source>
   <translation>Hent den som ZPL for {dpi} dpi, eller skriv den ut på en finere skriver.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as {form}</source>
   <translation>Hent den som {form}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch the label in the size of the printer, or put labels of {label} in.</source>
   <translation>Hent etiketten i skriverens størrelse, eller legg i etiketter på {label}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Fetch the labels again</source>
   <translation>Hent etikettene på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Fewer than the requests a minute</source>
   <translation>Færre enn forespørslene per minutt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
   <translation>Egne felter</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Fields with names, not a single value</source>
   <translation>Felter med navn, ikke én enkelt verdi</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>Files cannot be read now</source>
   <translation>Filer kan ikke leses nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in its language and dots by its nameplate.</source>
   <translation>Fyll ut språk og punkter etter typeskiltet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Fill in the account</source>
   <translation>Fyll ut kontoen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in the printer</source>
   <translation>Fyll ut skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Find</source>
   <translation>Finn</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Find printers of this machine</source>
   <translation>Finn skriverne på denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>First name</source>
   <translation>Fornavn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Flat</source>
   <translation>Flatt</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Flow control</source>
   <translation>Flytkontroll</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder</source>
   <translation>Mappe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder, for pictures and practice</source>
   <translation>Mappe, for bilder og øvelse</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For delivery windows</source>
   <translation>For leveringsvinduer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>For example {number}, {month}</source>
   <translation>For eksempel {number}, {month}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>For future use; its form is not confirmed by the vendor</source>
   <translation>For fremtidig bruk; formen er ikke bekreftet av leverandøren</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>For orders that come or are opened from now on</source>
   <translation>For ordrer som kommer eller åpnes fra nå av</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none, such as DHL; Transiteo needs it</source>
   <translation>For ordrer som ikke oppgir noen, for eksempel DHL; Transiteo trenger det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none; Transiteo needs it</source>
   <translation>For ordrer som ikke oppgir noen; Transiteo trenger det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>For reference only: what must stay cold is said of the parcel</source>
   <translation>Bare til opplysning: hva som må holdes kaldt, sies på kolliet</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For the open order's labels</source>
   <translation>For den åpne ordrens etiketter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>For trials: parcels are followed silently</source>
   <translation>Til prøver: kolli følges i stillhet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Found on this computer</source>
   <translation>Funnet på denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Found, choose one to add it</source>
   <translation>Funnet, velg en for å legge den til</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Frame</source>
   <translation>Ramme</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>French</source>
   <translation>fransk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>From</source>
   <translation>Fra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom, with the partner id</source>
   <translation>Fra Betakom, med partner-id-en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom; it alone decides whether orders are live or for trial</source>
   <translation>Fra Betakom; den alene avgjør om ordrer er reelle eller til prøve</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>From any screen</source>
   <translation>Fra alle sider</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>From parcelLab's portal; with the scope “write”</source>
   <translation>Fra parcelLabs portal; med scopet «write»</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>From the checkout</source>
   <translation>Fra kassen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>From the profile page of Porterbuddy's retailer portal</source>
   <translation>Fra profilsiden i Porterbuddys forhandlerportal</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>From the registration of your app at Trans.eu</source>
   <translation>Fra registreringen av appen din hos Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>From www.app.transiteo.io, Settings</source>
   <translation>Fra www.app.transiteo.io, Settings</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Full</source>
   <translation>Full</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Full screen</source>
   <translation>Fullskjerm</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Further missing orders</source>
   <translation>Flere ufullstendige ordrer</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>German</source>
   <translation>tysk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation>Får Betakoms e-post med lenken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Give it another name.</source>
   <translation>Gi den et annet navn.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Give pick-up and delivery times instead.</source>
   <translation>Oppgi hente- og leveringstid i stedet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on</source>
   <translation>Fortsett</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Go on all the same</source>
   <translation>Gå videre likevel</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
   <translation>Gå videre likevel; koster mot råd</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on with {reference}</source>
   <translation>Gå videre med {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goes to</source>
   <translation>Går til</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Goes with each order: where Porterbuddy calls, from the internet and without a password. Empty: statuses are asked for</source>
   <translation>Følger med hver ordre: dit Porterbuddy ringer, fra internett og uten passord. Tomt: statuser etterspørres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
   <translation>Varer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Granted is: {scope}.</source>
   <translation>Gitt er: {scope}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Granted: {}</source>
   <translation>Gitt: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Graphics</source>
   <translation>Grafikk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status} for an order that does not exist: it may not be Betakom</source>
   <translation>HTTP {status} for en ordre som ikke finnes: det er kanskje ikke Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status}, as it should</source>
   <translation>HTTP {status}, som det skal være</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Half a scan</source>
   <translation>Et halvt skann</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation>Gi til en person</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <source>Handed over: {n} parcels</source>
   <translation>
    <numerusform>Overlevert: {n} kolli</numerusform>
    <numerusform>Overlevert: {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the nonce</source>
   <translation>Hode for nonce</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the partner id</source>
   <translation>Hode for partner-id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the signature</source>
   <translation>Hode for signaturen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the time</source>
   <translation>Hode for tiden</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Heard</source>
   <translation>Med lyd</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Height</source>
   <translation>Høyde</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Height cm</source>
   <translation>Høyde cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Height in cm</source>
   <translation>Høyde i cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Height, cm</source>
   <translation>Høyde, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Held</source>
   <translation>Satt på vent</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
   <translation>Satt på vent</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Here</source>
   <translation>Her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Highest °C</source>
   <translation>Høyeste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold</source>
   <translation>På vent</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold for later</source>
   <translation>Sett på vent</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Hold, hand on, keep for later</source>
   <translation>Sett på vent, gi videre, behold til senere</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Hold, keep for later</source>
   <translation>Sett på vent, behold til senere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>How far clocks may differ, in seconds</source>
   <translation>Hvor mye klokker kan avvike, i sekunder</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>How fast this desk is</source>
   <translation>Hvor raskt dette pakkebordet er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>How many</source>
   <translation>Antall</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>How many now</source>
   <translation>Antall nå</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>How much of the job reached it is not known.</source>
   <translation>Hvor mye av jobben som nådde frem, er ikke kjent.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>How to write them, as 4 Rue des Moulins; used while they are the recipient's</source>
   <translation>Slik de skrives, som 4 Rue des Moulins; brukes så lenge de er mottakerens</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>IDTF code</source>
   <translation>IDTF-kode</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
   <translation>Identitet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Identity card</source>
   <translation>Legitimasjon</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Image url</source>
   <translation>Bilde-url</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.</source>
   <translation>Importer en fil på siden Ordrer med Ctrl I, eller skann en etikett som ikke er på esken ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Import orders, on Orders</source>
   <translation>Importer ordrer, på Ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>In doubt</source>
   <translation>Usikker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>In doubt, look at the printer</source>
   <translation>Usikker, se på skriveren</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>In doubt: about the chosen order</source>
   <translation>Usikre: om den valgte ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>In doubt: {}</source>
   <translation>Usikker: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>In force at once</source>
   <translation>Gjelder med en gang</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>In force at once.</source>
   <translation>Gjelder med en gang.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>In several shipments</source>
   <translation>I flere sendinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>In the book</source>
   <translation>I boken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>In {folder}.</source>
   <translation>I {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>In {n} orders. F12 prints again when they are there.</source>
   <translation>
    <numerusform>I {n} ordre. F12 skriver ut på nytt når de er her.</numerusform>
    <numerusform>I {n} ordrer. F12 skriver ut på nytt når de er her.</numerusform>
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
   <translation>Trykket går utenfor etiketten</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Ink that reaches to {size} may be lost</source>
   <translation>Trykk som når til {size}, kan gå tapt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Inventory</source>
   <translation>Beholdning</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
   <translation>Fakturanummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Is this the right box? No weight was taken.</source>
   <translation>Er dette riktig eske? Ingen vekt er tatt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It broke off on the way</source>
   <translation>Det brøt av underveis</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It came out</source>
   <translation>Den kom ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It can be done anew.</source>
   <translation>Det kan gjøres på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It could not be taken back and may come out later. Look at the queue before printing again.</source>
   <translation>Den kunne ikke tas tilbake og kan komme ut senere. Se på køen før du skriver ut igjen.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It does not leave from here. Put it aside.</source>
   <translation>Det sendes ikke herfra. Sett det til side.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It does not show it yet; that may take minutes.</source>
   <translation>Det vises ikke ennå; det kan ta noen minutter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It goes on by itself</source>
   <translation>Det går videre av seg selv</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>It goes on by itself; what became of it is shown here.</source>
   <translation>Det går videre av seg selv; resultatet vises her.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>It holds a character that cannot be printed</source>
   <translation>Det inneholder et tegn som ikke kan skrives ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation>Den er på {} nå. Alt annet blir som det er satt. Esc lar det være.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>It is being announced</source>
   <translation>Den meldes nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/support_card.py" />
   <source>It is being written</source>
   <translation>Det skrives</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It is being written down</source>
   <translation>Det noteres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: whether {system} can bring it back is not known; {billed}.</source>
   <translation>Den er bindende: om {system} kan hente den tilbake, er ikke kjent; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: {system} takes no other decision on it; {billed}.</source>
   <translation>Den er bindende: {system} tar ingen annen avgjørelse om den; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is carried out and billed from now on.</source>
   <translation>Den utføres og faktureres fra nå av.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
   <translation>Det er utført hos transportøren, men kunne ikke noteres</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is fetched on {day} at {time}</source>
   <translation>Det hentes {day} kl. {time}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is gone</source>
   <translation>Den er borte</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is not known what was sent; look at its own pages</source>
   <translation>Det er ukjent hva som ble sendt; se på systemets egne sider</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>It is not known whether it took the job. Look at the printer and its queue.</source>
   <translation>Det er ukjent om den tok jobben. Se på skriveren og køen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>It is not known whether it was done. Nothing is sent again until that is settled.</source>
   <translation>Det er ukjent om det ble gjort. Ingenting sendes på nytt før det er avklart.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is not known whether it was done. Nothing more is sent until that is settled.</source>
   <translation>Det er ukjent om det ble gjort. Ingenting mer sendes før det er avklart.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is not known whether it was done. Settle it in the in-doubt tray.</source>
   <translation>Det er ukjent om det ble gjort. Avklar det i kurven for usikre.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered</source>
   <translation>Det er ukjent om den ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>It is not known whether it was ordered. No second one goes out.</source>
   <translation>Det er ukjent om den ble bestilt. Ingen ny går ut.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation>Det er ukjent om den ble bestilt. Ingenting sendes på nytt før det er avklart.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
   <translation>Det er ukjent om den ble bestilt. Transportøren blir spurt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is not known whether order {reference} was ordered</source>
   <translation>Det er ukjent om ordre {reference} ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>It is not known whether something came out. Look at the printer and its queue.</source>
   <translation>Det er ukjent om noe kom ut. Se på skriveren og køen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is not known whether something came out. Look at the printer.</source>
   <translation>Det er ukjent om noe kom ut. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>It is not known whether something comes out. Look at the printer and its queue.</source>
   <translation>Det er ukjent om noe kommer ut. Se på skriveren og køen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is placed at the packing desk as every other one. Nothing was ordered yet.</source>
   <translation>Den bestilles ved pakkebordet som alle andre. Ingenting er bestilt ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once</source>
   <translation>Den sendes én gang</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once, and goes on by itself.</source>
   <translation>Det sendes én gang, og går videre av seg selv.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set the queue up as raw.</source>
   <translation>Den er satt opp som {make_and_model}. Ingenting er sendt. Velg «driver» som språk, eller sett køen opp som raw.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is still there</source>
   <translation>Den er fortsatt der</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation>Det er notert i loggen. Se hva det ble av dette før du gjør det igjen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>It lacks a scope, or the account is another one's; whether it may write is not known</source>
   <translation>Den mangler et scope, eller kontoen er en annens; om den kan skrive, er ukjent</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation>Den ligger hos noen andre</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>It may be asking somebody for its password. {what_now}</source>
   <translation>Den spør kanskje noen om passordet. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
   <translation>Den kan bli avslått</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>It may have been done there. Nothing is sent again until that is known.</source>
   <translation>Det kan ha blitt utført der. Ingenting sendes igjen før det er avklart.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>It may name {names}</source>
   <translation>Den kan inneholde {names}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>It opens here, with all that happened to it.</source>
   <translation>Den åpnes her, med alt som har skjedd med den.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It reads as it should.</source>
   <translation>Den leser som den skal.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>It says {error}. Mend it, or take the folder out of {variable}.</source>
   <translation>Den sier {error}. Rett den, eller ta mappen ut av {variable}.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” after each code</source>
   <translation>Den sender «{came}» etter hver kode</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” before each code</source>
   <translation>Den sender «{came}» før hver kode</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>It stays in doubt. Nothing was sent.</source>
   <translation>Den forblir usikker. Ingenting ble sendt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It waits again, and is under Orders as refused.</source>
   <translation>Den venter igjen, og står under Ordrer som avslått.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed</source>
   <translation>Den venter opptil {gap_ms} ms mellom to taster, {most_ms} ms er tillatt</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster</source>
   <translation>Den venter {gap_ms} ms mellom to taster, like langsomt som et menneske; still den raskere</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It was accepted, and the system still shows it. F6 looks again.</source>
   <translation>Det ble godtatt, og systemet viser den fortsatt. F6 ser etter igjen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation>Det ble gjort</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was done, a person looked</source>
   <translation>Det ble gjort, en person så etter</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
   <translation>Det ble ikke gjort</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was not done, a person looked</source>
   <translation>Det ble ikke gjort, en person så etter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>It was not opened.</source>
   <translation>Den ble ikke åpnet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>It was not opened. The order stands. Tell the office.</source>
   <translation>Den ble ikke åpnet. Ordren står. Si fra til kontoret.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not ordered</source>
   <translation>Den ble ikke bestilt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>It was not ordered, a person looked</source>
   <translation>Den ble ikke bestilt, en person så etter</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was ordered, ask again</source>
   <translation>Den ble bestilt, spør igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It was placed from here, {time}.</source>
   <translation>Den ble bestilt herfra, {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It was sent to {}. The scan proves size, head and paper.</source>
   <translation>Den er sendt til {}. Skannet beviser mål, skrivehode og papir.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>It was sent. F6 reads what stands there now</source>
   <translation>Det ble sendt. F6 leser det som står der nå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>It was written as {tried}. It can be written as {others}: choose in Accounts.</source>
   <translation>Det ble skrevet som {tried}. Det kan skrives som {others}: velg under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>It would come out in the wrong size. Fetch it as PDF.</source>
   <translation>Den ville kommet ut i feil størrelse. Hent den som PDF.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item</source>
   <translation>Vare</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item number</source>
   <translation>Varenummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Item numbers begin with</source>
   <translation>Varenumre begynner med</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Items</source>
   <translation>Varer</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Items missing, print later, or a dearer window</source>
   <translation>Varer mangler, skriv ut senere, eller et dyrere vindu</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Items: {count}</source>
   <translation>Varer: {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key is out of the keyring. Its orders stay in the history.</source>
   <translation>Nøkkelen er ute av nøkkelringen. Ordrene blir i historikken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key leaves the keyring; its orders stay in the history. Esc keeps it.</source>
   <translation>Nøkkelen fjernes fra nøkkelringen; ordrene blir i historikken. Esc beholder den.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Its label was not scanned back before</source>
   <translation>Etiketten ble ikke skannet tilbake før</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its labels go to the new address from now on.</source>
   <translation>Etikettene går til den nye adressen fra nå av.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its language and dots are filled in. Nothing is kept yet.</source>
   <translation>Språk og punkter er fylt ut. Ingenting er lagret ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Its orders are added to those that wait.</source>
   <translation>Ordrene legges til dem som venter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Its scan proves that it came out.</source>
   <translation>Skannet beviser at den kom ut.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
   <translation>Vinduet er åpent på dette pakkebordet. Ingenting ble startet to ganger.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>JPEG pictures</source>
   <translation>JPEG-bilder</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Keep</source>
   <translation>Lagre</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keep account</source>
   <translation>Lagre konto</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Keep changes</source>
   <translation>Lagre endringer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Keep for later</source>
   <translation>Behold til senere</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Keep one of each</source>
   <translation>Behold én av hver</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Keep one of them in the file</source>
   <translation>Behold ett av dem i filen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Keep operator</source>
   <translation>Lagre operatør</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Keep presets</source>
   <translation>Lagre forvalg</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Keep printer</source>
   <translation>Lagre skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Keep settings</source>
   <translation>Lagre innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Keep the operator first, or Esc</source>
   <translation>Lagre operatøren først, eller Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Keep the printer first, or Esc</source>
   <translation>Lagre skriveren først, eller Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keeping</source>
   <translation>Lagrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Kept</source>
   <translation>Lagret</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation>Blir på dette pakkebordet alene, og ingen navn står i det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scans.py" />
   <source>Kept, comes next</source>
   <translation>Bevart, kommer som neste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation>Nøkkel godtatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Key gap, ms</source>
   <translation>Tid mellom taster, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
   <translation>Nøkkel ikke godtatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Key {key}</source>
   <translation>Nøkkel {key}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Keyring open</source>
   <translation>Nøkkelringen er åpen</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys</source>
   <translation>Taster</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys, F1</source>
   <translation>Taster, F1</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Kind of delivery</source>
   <translation>Leveringstype</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Kind of goods</source>
   <translation>Varetype</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Known</source>
   <translation>Kjent</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Known by</source>
   <translation>Kjennes på</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Known here</source>
   <translation>Kjent her</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>LIVE</source>
   <translation>REELL</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Label is on its box</source>
   <translation>Etiketten er på esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Label of order {}</source>
   <translation>Etikett for ordre {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Label size</source>
   <translation>Etikettstørrelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/label_view.py" />
   <source>Label, its barcode reads {}</source>
   <translation>Etikett, strekkoden leses som {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/label_button.py" />
   <source>Label, show it large</source>
   <translation>Etikett, vis den stor</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>Labels</source>
   <translation>Etiketter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept, F9 prints</source>
   <translation>Etikettene er bevart, F9 skriver ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept. F9 prints them.</source>
   <translation>Etikettene er bevart. F9 skriver dem ut.</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>Labels cannot be read now</source>
   <translation>Etiketter kan ikke leses nå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Labels kept, to be printed later</source>
   <translation>Etikettene er lagret for senere utskrift</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Labels may set darkness, speed and print mode</source>
   <translation>Etiketter kan sette sverting, fart og utskriftsmåte</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Labels may set these</source>
   <translation>Etiketter kan sette disse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Labels need one. A folder will do for practice.</source>
   <translation>Etiketter trenger en. En mappe holder til øvelse.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Labels of this desk come from here</source>
   <translation>Etiketter fra dette pakkebordet kommer her</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Labels that are scanned here are taken along.</source>
   <translation>Etiketter som skannes her, tas med.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Labels that were fetched before may be out of date: fetch and print them again.</source>
   <translation>Etiketter som ble hentet tidligere, kan være utdaterte: hent dem og skriv dem ut på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Language</source>
   <translation>Språk</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Language, from the next start</source>
   <translation>Språk, fra neste start</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Large and small swapped</source>
   <translation>Store og små byttet om</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Largest order in bytes</source>
   <translation>Største ordre i byte</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Last item places</source>
   <translation>Siste vare bestiller</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Last name</source>
   <translation>Etternavn</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Last parcel, {} ago</source>
   <translation>Forrige kolli, {} siden</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>Last scan</source>
   <translation>Siste skann</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Last seen {time}</source>
   <translation>Sist sett {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Later</source>
   <translation>Senere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Latitude</source>
   <translation>Breddegrad</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Least length</source>
   <translation>Minste lengde</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave</source>
   <translation>Forlat</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Leave at the doorstep (deprecated)</source>
   <translation>Sett igjen ved døren (utgått)</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation>La det være</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Leave it open</source>
   <translation>La den stå åpen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Leaves from</source>
   <translation>Går fra</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Left at the door</source>
   <translation>Settes ved døren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Left out</source>
   <translation>Utelatt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
   <translation>Utelates når tom; ikke bekreftet av leverandøren</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>Left out: {what} ({command})</source>
   <translation>Utelatt: {what} ({command})</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Left, not cancelled</source>
   <translation>Forlatt, ikke avbrutt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Length</source>
   <translation>Lengde</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Less</source>
   <translation>Mindre</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Less than {limit}</source>
   <translation>Mindre enn {limit}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Let labels be turned for this printer</source>
   <translation>La etiketter dreies for denne skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Letters come</source>
   <translation>Bokstaver kommer</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/printing.py" />
   <source>Letters that the paper's typeface does not have: {missing}</source>
   <translation>Bokstaver papirets skrift ikke har: {missing}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation>Lys</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Line</source>
   <translation>Linje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Line item quantity</source>
   <translation>Antall på ordrelinje</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line not safe</source>
   <translation>Linjen ikke sikker</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line safe</source>
   <translation>Linjen sikker</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line_num} cannot be read: {error}</source>
   <translation>Linje {line_num} kan ikke leses: {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Line {lineno} is no JSON: {msg}</source>
   <translation>Linje {lineno} er ikke JSON: {msg}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line} is not UTF-8 text</source>
   <translation>Linje {line} er ikke UTF-8-tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Lines</source>
   <translation>Linjer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Live, is billed</source>
   <translation>Reell, faktureres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number</source>
   <translation>Lastnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number of the shipment request</source>
   <translation>Lastnummer i transportforespørselen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Load {size} labels</source>
   <translation>Legg i etiketter på {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loading metres</source>
   <translation>Lastemeter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loads</source>
   <translation>Laster</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Locked</source>
   <translation>Låst</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Locks after, minutes</source>
   <translation>Låses etter, minutter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Longitude</source>
   <translation>Lengdegrad</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Look at it.</source>
   <translation>Se på den.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look at its cable and this desk's network.</source>
   <translation>Se på kabelen og nettverket ved dette pakkebordet.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Look at its cable and whether it is on, or type the weight.</source>
   <translation>Se på kabelen og om den er på, eller tast vekten.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Look at partner id and secret in Accounts.</source>
   <translation>Se på partner-id og hemmelighet under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at the Api-key and at who is signed in.</source>
   <translation>Se på Api-nøkkelen og på hvem som er logget inn.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Look at the address in Accounts.</source>
   <translation>Se på adressen under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
   <translation>Se på skriveren først. Skann etiketten hvis den kom ut, eller skriv ut en kopi med F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Look at the printer, or scan the label: that settles it.</source>
   <translation>Se på skriveren, eller skann etiketten: det avklarer det.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at them in Accounts.</source>
   <translation>Se på dem under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look for a comma or a quotation mark too many or too few</source>
   <translation>Se etter et komma eller anførselstegn for mye eller for lite</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Look for a lone quote</source>
   <translation>Se etter et enslig anførselstegn</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.</source>
   <translation>Se etter {} på siden til {}. Hvis den ikke står der, venter den igjen og kan bestilles på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. What was not done can be done anew.</source>
   <translation>Se etter {} på siden til {}. Det som ikke ble gjort, kan gjøres på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look now</source>
   <translation>Se nå</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look where it stands</source>
   <translation>Se der det står</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is on and has its cable.</source>
   <translation>Se om den er på og har kabel.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is the printer and is on.</source>
   <translation>Se om det er skriveren og om den er på.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Looked at {n} times</source>
   <translation>
    <numerusform>Sett etter {n} gang</numerusform>
    <numerusform>Sett etter {n} ganger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Looking at the keyring</source>
   <translation>Ser på nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Looking for printers</source>
   <translation>Ser etter skrivere</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Looking, {} s</source>
   <translation>Ser etter, {} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Loopback</source>
   <translation>Loopback</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Loses nothing</source>
   <translation>Mister ingenting</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost</source>
   <translation>Mistet</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost, print a copy</source>
   <translation>Mistet, skriv ut en kopi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Lower case</source>
   <translation>Små bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation>Laveste °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Made</source>
   <translation>Laget</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
   <translation>E-postmaler viser ingen varer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Manifest with {n} parcels sent to {printer}</source>
   <translation>
    <numerusform>Manifest med {n} kolli sendt til {printer}</numerusform>
    <numerusform>Manifest med {n} kolli sendt til {printer}</numerusform>
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
   <translation>Manifester</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Maximum celsius</source>
   <translation>Høyest celsius</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May</source>
   <translation>Kan</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May do everything</source>
   <translation>Kan gjøre alt</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May: {}</source>
   <translation>Kan: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Meter</source>
   <translation>Måler</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>Millimetres, more than 0 and at most {most}</source>
   <translation>Millimeter, mer enn 0 og høyst {most}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
   <translation>Aldersgrense</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Minimum celsius</source>
   <translation>Lavest celsius</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Missing</source>
   <translation>Mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Money and dates as in</source>
   <translation>Penger og datoer som i</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/groups.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More</source>
   <translation>Mer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at the system</source>
   <translation>Mer hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at {}</source>
   <translation>Mer hos {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More fields</source>
   <translation>Flere felter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>More of the items</source>
   <translation>Mer om varene</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <source>More of {}, order {}</source>
   <translation>Mer om {}, ordre {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>More than 0</source>
   <translation>Mer enn 0</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>More than one sheet holds orders: {names}</source>
   <translation>Mer enn ett ark har ordrer: {names}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>More than {limit}</source>
   <translation>Mer enn {limit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>More than {most} pieces need parcels</source>
   <translation>Mer enn {most} enheter må deles i kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move</source>
   <translation>Flytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move down</source>
   <translation>Flytt ned</translation>
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
   <translation>Navn</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name found</source>
   <translation>Navn funnet</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name not found</source>
   <translation>Navn ikke funnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Name of this desk</source>
   <translation>Navn på dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Name the unit of this weight, as t</source>
   <translation>Oppgi enheten for denne vekten, som t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the mark for a known order in answers</source>
   <translation>Navn på merket for en kjent ordre i svar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the order number in answers</source>
   <translation>Navn på ordrenummeret i svar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the token in answers</source>
   <translation>Navn på tokenet i svar</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>Names with points between them, as spots.0.address.city</source>
   <translation>Navn med punktum mellom, som spots.0.address.city</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Names with their values</source>
   <translation>Navn med verdier</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
   <translation>Nærmeste kveld, fra 17:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Neither parcels nor items: there is nothing to send</source>
   <translation>Verken kolli eller varer: det er ingenting å sende</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Nested</source>
   <translation>Nøstet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Net</source>
   <translation>Netto</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Network</source>
   <translation>Nettverk</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Network, or practice</source>
   <translation>Nettverk, eller øvelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>New account at {}</source>
   <translation>Ny konto hos {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>New operator</source>
   <translation>Ny operatør</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>New printer</source>
   <translation>Ny skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>New record</source>
   <translation>Ny oppføring</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>New record at {account}</source>
   <translation>Ny oppføring hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>New record of an order</source>
   <translation>Ny oppføring av en ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation>Neste</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation>Neste eskestørrelse</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Next delivery window</source>
   <translation>Neste leveringsvindu</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation>Neste side</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next page, or section of the settings</source>
   <translation>Neste side, eller del av innstillingene</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Next section</source>
   <translation>Neste del</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Next size</source>
   <translation>Neste størrelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/people_card.py" />
   <source>No</source>
   <translation>Nei</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No TLS</source>
   <translation>Ingen TLS</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>No account is named</source>
   <translation>Ingen konto er oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>No account is set up</source>
   <translation>Ingen konto er satt opp</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No account of a system that follows parcels is set up</source>
   <translation>Ingen konto hos et system som følger kolli er satt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>No account shows its orders</source>
   <translation>Ingen konto viser ordrene sine</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>No barcode of this label can be read</source>
   <translation>Ingen strekkode på denne etiketten kan leses</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>No delivery window is known yet</source>
   <translation>Ingen leveringsvinduer er kjent ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation>Ingen e-post</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>No item of the order has this number</source>
   <translation>Ingen vare i ordren har dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No label is awaited</source>
   <translation>Ingen etikett ventes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>No label printer is set up</source>
   <translation>Ingen etikettskriver er satt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
   <translation>Ingen etikett ennå</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>No letters for {letters}</source>
   <translation>Ingen tegn for {letters}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No line</source>
   <translation>Ingen linje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>No messages</source>
   <translation>Ingen meldinger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>No messages to recipients</source>
   <translation>Ingen meldinger til mottakere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No messages to the recipient</source>
   <translation>Ingen meldinger til mottakeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No new printer found</source>
   <translation>Ingen ny skriver funnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>No operator is set up</source>
   <translation>Ingen operatør er satt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>No operator yet. The desk asks nobody who packs until one is set up.</source>
   <translation>Ingen operatør ennå. Pakkebordet spør ikke hvem som pakker før en er satt opp.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>No order and no label here has this number</source>
   <translation>Ingen ordre og ingen etikett her har dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>No order chosen</source>
   <translation>Ingen ordre valgt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order found</source>
   <translation>Ingen ordre funnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No order has this number</source>
   <translation>Ingen ordre har dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No order is open</source>
   <translation>Ingen ordre er åpen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>No order waits</source>
   <translation>Ingen ordre venter</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order yet</source>
   <translation>Ingen ordre ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>No other serial scanner or adapter is plugged in.</source>
   <translation>Ingen annen seriell skanner eller adapter er tilkoblet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No packed order is to be announced</source>
   <translation>Ingen pakket ordre skal meldes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>No parcel here has this number</source>
   <translation>Intet kolli her har dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No parcel of order {reference} was scanned yet</source>
   <translation>Ingen kolli i ordre {reference} er skannet ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>No parcel of this order has a number</source>
   <translation>Ingen av ordrens kolli har et nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation>Ingen kolli skannet ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No payment was confirmed.</source>
   <translation>Ingen betaling er bekreftet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for manifests</source>
   <translation>Ingen skriver er satt for manifester</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for packing slips</source>
   <translation>Ingen skriver er satt for pakksedler</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for sheets</source>
   <translation>Ingen skriver er satt for ark</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
   <translation>Ingen skriver er satt opp</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>No printer listens at {path}</source>
   <translation>Ingen skriver lytter på {path}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>No printer yet. Find those that this machine knows, or add one by its address.</source>
   <translation>Ingen skriver ennå. Finn dem denne maskinen kjenner, eller legg til en med adressen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>No scale and no serial adapter is plugged in.</source>
   <translation>Ingen vekt og ingen seriell adapter er tilkoblet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No scan was confirmed.</source>
   <translation>Ingen skanning er bekreftet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>No scan yet</source>
   <translation>Ingen skann ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>No second order and no second label goes out while one is open here.</source>
   <translation>Ingen ny ordre og ingen ny etikett går ut mens én er åpen her.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No sender is set up yet</source>
   <translation>Ingen avsender er satt opp ennå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/import_orders.py" />
   <source>No system “{system}” has fields of its own here</source>
   <translation>Intet system «{system}» har egne felter her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation>Ingen testsystem er kjent</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No weight</source>
   <translation>Ingen vekt</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
   <translation>Ingen vekt er tatt. Løft det av, og legg på det neste.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. {look}</source>
   <translation>Ingen vekt er tatt. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>No window is offered for this place and time. Hold it with F10, or change it with F2.</source>
   <translation>Ingen vinduer tilbys for dette stedet og denne tiden. Sett på vent med F10, eller endre med F2.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows</source>
   <translation>Ingen vinduer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows offered</source>
   <translation>Ingen vinduer tilbys</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Nobody can be asked about a label. Look whether it came out.</source>
   <translation>Ingen kan spørres om en etikett. Se om den kom ut.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nobody fetches this box. Nothing was written down.</source>
   <translation>Ingen henter denne esken. Ingenting er notert.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Put it aside.</source>
   <translation>Ingen henter dette kolliet. Sett det til side.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Take it off the ramp.</source>
   <translation>Ingen henter dette kolliet. Ta det av rampen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nobody here knows the name {host}</source>
   <translation>Ingen her kjenner navnet {host}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Nobody is signed in</source>
   <translation>Ingen er logget inn</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in at this desk</source>
   <translation>Ingen er logget inn ved dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>Nobody is signed in or out here</source>
   <translation>Ingen logges inn eller ut her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation>Ingen er logget inn.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Nobody knows {host}: address or network</source>
   <translation>Ingen kjenner {host}: adressen eller nettet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Nobody signed in</source>
   <translation>Ingen logget inn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation>Ingen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>None. Plug one in and press F5; it is read beside the ones that type.</source>
   <translation>Ingen. Koble til en og trykk F5; den leses ved siden av dem som taster.</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Norwegian</source>
   <translation>norsk</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Not a badge</source>
   <translation>Ikke et kort</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not a parcel</source>
   <translation>Ikke et kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation>Ikke godtatt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not all parcels are announced</source>
   <translation>Ikke alle kolli er meldt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Not asked</source>
   <translation>Ikke spurt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor</source>
   <translation>Ikke bekreftet av leverandøren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation>Ikke bekreftet av leverandøren om et nytt kall må følge utkastet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: 100 KB may be 100,000 or 102,400</source>
   <translation>Ikke bekreftet av leverandøren: 100 KB kan være 100 000 eller 102 400</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; the check says what to try</source>
   <translation>Ikke bekreftet av leverandøren: som den er, base64 av account:token, eller som Bearer; kontrollen sier hva som bør prøves</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: fits its example</source>
   <translation>Ikke bekreftet av leverandøren: passer med eksempelet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: full sends all that was read, so that nothing is lost if a change replaces the order</source>
   <translation>Ikke bekreftet av leverandøren: full sender alt som ble lest, så ingenting går tapt hvis en endring erstatter ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: in “tracking” or flat</source>
   <translation>Ikke bekreftet av leverandøren: i «tracking» eller flatt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation>Ikke bekreftet av leverandøren: ingen grense er dokumentert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: no limit is published</source>
   <translation>Ikke bekreftet av leverandøren: ingen grense er publisert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: order_update_statut stands in answers only; the vendor's shop module sends it</source>
   <translation>Ikke bekreftet av leverandøren: order_update_statut står bare i svar; leverandørens butikkmodul sender det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document does not say how an unknown order is answered; 404 is understood always</source>
   <translation>Ikke bekreftet av leverandøren: dokumentet sier ikke hvordan en ukjent ordre besvares; 404 forstås alltid</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says Base64 and not of what</source>
   <translation>Ikke bekreftet av leverandøren: dokumentet sier Base64, men ikke av hva</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says both</source>
   <translation>Ikke bekreftet av leverandøren: dokumentet sier begge deler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation>Ikke bekreftet av leverandøren: dokumentet viser navn, andre sender koder</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's example has three letters</source>
   <translation>Ikke bekreftet av leverandøren: dokumentets eksempel har tre bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's list spells agent_address so</source>
   <translation>Ikke bekreftet av leverandøren: dokumentets liste skriver agent_address slik</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
   <translation>Ikke bekreftet av leverandøren: dokumentets tabeller sier tall, eksemplene viser tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: the first that is there counts</source>
   <translation>Ikke bekreftet av leverandøren: den første som finnes, gjelder</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the vendor's shop module does, the document does not</source>
   <translation>Ikke bekreftet av leverandøren: leverandørens butikkmodul gjør det, dokumentet ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/leaves.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Not given</source>
   <translation>Ikke oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not given: beside an address that is not Transiteo's own</source>
   <translation>Ikke oppgitt: ved en adresse som ikke er Transiteos egen</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>Not in the form that is asked for</source>
   <translation>Ikke i formen det spørres om</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>Not kept</source>
   <translation>Ikke lagret</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Not kept yet</source>
   <translation>Ikke lagret ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not known</source>
   <translation>Ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Not known here</source>
   <translation>Ikke kjent her</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Not known there</source>
   <translation>Ikke kjent der</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation>Ikke kjent ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Not now</source>
   <translation>Ikke nå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not placed</source>
   <translation>Ikke bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/print_labels.py" />
   <source>Not printed</source>
   <translation>Ikke skrevet ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not proven yet</source>
   <translation>Ikke bevist ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Not read</source>
   <translation>Ikke lest</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Not scanned back at any desk</source>
   <translation>Ikke skannet tilbake ved noe pakkebord</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not set</source>
   <translation>Ikke satt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Not set up</source>
   <translation>Ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Not shown by the system yet: {}</source>
   <translation>Vises ikke av systemet ennå: {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Not shown here, and left as it is: {names}</source>
   <translation>Vises ikke her, og blir som det er: {names}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles}</source>
   <translation>Ikke vist ennå: {titles}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles} and {n} more</source>
   <translation>
    <numerusform>Ikke vist ennå: {titles} og {n} til</numerusform>
    <numerusform>Ikke vist ennå: {titles} og {n} til</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation>Ikke logget inn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not to {place} now</source>
   <translation>Ikke til {place} nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
   <translation>Oppgis ikke av denne modellen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not {system}</source>
   <translation>Ikke {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Notes to the carrier</source>
   <translation>Merknader til transportøren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing</source>
   <translation>Ingenting</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing answers at {host}</source>
   <translation>Ingenting svarer på {host}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing came out</source>
   <translation>Ingenting kom ut</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing came out. Look at the printer.</source>
   <translation>Ingenting kom ut. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
   <translation>Ingenting kom ut; meld; mer hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing changed</source>
   <translation>Ingenting endret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed.</source>
   <translation>Ingenting er endret.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Nothing changed. Scan another one.</source>
   <translation>Ingenting er endret. Skann en annen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed. Scan the next one.</source>
   <translation>Ingenting er endret. Skann neste.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing changed. Scan the next parcel</source>
   <translation>Ingenting er endret. Skann neste kolli</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>Nothing changed. {reason}: {path}.</source>
   <translation>Ingenting er endret. {reason}: {path}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Nothing here is billed</source>
   <translation>Ingenting her faktureres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Nothing is changed</source>
   <translation>Ingenting er endret</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Nothing is changed yet.</source>
   <translation>Ingenting er endret ennå.</translation>
  </message>
  <message>
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Nothing is given that could be added</source>
   <translation>Ingenting er oppgitt som kunne legges til</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing is in doubt</source>
   <translation>Ingenting er usikkert</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is known yet</source>
   <translation>Ingenting er kjent ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing is missing</source>
   <translation>Ingenting mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is wrong</source>
   <translation>Ingenting er galt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing leaves today yet</source>
   <translation>Ingenting sendes i dag ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Look at the account's address and key.</source>
   <translation>Ingenting forlot stasjonen. Se på kontoens adresse og nøkkel.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Nothing left the station. Try again in {seconds:.0f} s.</source>
   <translation>Ingenting forlot stasjonen. Prøv igjen om {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
   <translation>Ingenting forlot stasjonen. Prøv igjen når nettet er tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing of the job was sent. Look at the printer.</source>
   <translation>Ingenting av jobben ble sendt. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>Nothing reached the printer.</source>
   <translation>Ingenting nådde skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing stands in the way of F9</source>
   <translation>Ingenting står i veien for F9</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Nothing to open</source>
   <translation>Ingenting å åpne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.</source>
   <translation>Ingenting ble etterspurt. Ordren står. Velg en skriver for ZPL, PDF eller PNG.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Nothing was changed and nothing was ordered.</source>
   <translation>Ingenting er endret og ingenting er bestilt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation>Ingenting ble endret der. Markøren står i det første.</translation>
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
   <translation>Ingenting er endret.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Asking again is safe.</source>
   <translation>Ingenting er endret. Det er trygt å spørre igjen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Give this one another number, or open the other one.</source>
   <translation>Ingenting er endret. Gi denne et annet nummer, eller åpne den andre.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Look at its temperatures and at what only one system has.</source>
   <translation>Ingenting er endret. Se på temperaturene og på det bare ett system har.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Move that file away, or choose another folder for the station.</source>
   <translation>Ingenting er endret. Flytt den filen, eller velg en annen mappe for stasjonen.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>Nothing was changed. Narrow the list, or write it as CSV.</source>
   <translation>Ingenting er endret. Snevre inn listen, eller skriv den som CSV.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Read the order again: its parcels may have other numbers.</source>
   <translation>Ingenting er endret. Les ordren på nytt: kolliene kan ha andre numre.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Start the newer program, or put back the copy that it made before.</source>
   <translation>Ingenting er endret. Start det nyere programmet, eller legg tilbake kopien det tok først.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was changed. What was told a moment ago may take minutes to show.</source>
   <translation>Ingenting er endret. Det som nettopp ble meldt, kan ta noen minutter å vise.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was confirmed.</source>
   <translation>Ingenting er bekreftet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was created.</source>
   <translation>Ingenting er opprettet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was declined.</source>
   <translation>Ingenting er avslått.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Nothing was deleted.</source>
   <translation>Ingenting er slettet.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there.</source>
   <translation>Ingenting er gjort der.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Check the account in Accounts: the token may have to go in another form.</source>
   <translation>Ingenting er gjort der. Kontroller kontoen under Kontoer: tokenet må kanskje sendes i en annen form.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was done there. Look at the account's address.</source>
   <translation>Ingenting er gjort der. Se på kontoens adresse.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was done there. Look at the key in Accounts: test and live keys differ.</source>
   <translation>Ingenting er gjort der. Se på nøkkelen under Kontoer: test- og driftsnøkler er forskjellige.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Look at the token's scopes and at the account number.</source>
   <translation>Ingenting er gjort der. Se på tokenets scopes og på kontonummeret.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there. The account takes more calls when Transiteo says so.</source>
   <translation>Ingenting er gjort der. Kontoen tar flere kall når Transiteo sier det.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done. Look at the address in Accounts.</source>
   <translation>Ingenting er gjort. Se på adressen under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/workflows/manage_accounts.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept.</source>
   <translation>Ingenting er lagret.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept. Give that right to another operator first.</source>
   <translation>Ingenting er lagret. Gi den rettigheten til en annen operatør først.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It is asked for, or read from standard input.</source>
   <translation>Ingenting er lagret. Den spørres det om, eller den leses fra standard inndata.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It knows: {known}.</source>
   <translation>Ingenting er lagret. Den kjenner: {known}.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when (“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.</source>
   <translation>Ingenting er lagret. Merket TEST trenger en grunn: hvem som sa at ordrer der ikke faktureres, og når («accounts add --reason», «accounts change --reason»). Uten en grunn: lagre den som reell.</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Nothing was measured yet</source>
   <translation>Ingenting er målt ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. Ask again: its address may have changed.</source>
   <translation>Ingenting ble åpnet. Spør på nytt: adressen kan være endret.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. It may come later.</source>
   <translation>Ingenting ble åpnet. Den kan komme senere.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Nothing was ordered</source>
   <translation>Ingenting ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Nothing was ordered a second time.</source>
   <translation>Ingenting ble bestilt to ganger.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was ordered.</source>
   <translation>Ingenting er bestilt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Ask again with F6 and choose another one.</source>
   <translation>Ingenting er bestilt. Spør igjen med F6 og velg et annet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Nothing was paid.</source>
   <translation>Ingenting er bestilt. Ingenting er betalt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/suit_labels.py" />
   <source>Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.</source>
   <translation>Ingenting er bestilt. Ingenting er betalt. Velg en annen skriver, eller endre denne under Skrivere.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.</source>
   <translation>Ingenting er bestilt. Start øvelsen på nytt; loggen og «parceldesk sandbox» sier mer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in it.</source>
   <translation>Ingenting er bestilt. Markøren står i feltet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in the first one; Tab goes to the next.</source>
   <translation>Ingenting er bestilt. Markøren står i det første; Tab går til neste.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.</source>
   <translation>Ingenting er bestilt eller skrevet ut. {reason}. PARCELDESK_HOME angir en annen mappe.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing was pressed. If it happens again: Settings, F7.</source>
   <translation>Ingenting ble trykket. Skjer det igjen: Innstillinger, F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing was printed here yet</source>
   <translation>Ingenting er skrevet ut her ennå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was printed.</source>
   <translation>Ingenting er skrevet ut.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Choose one on the printer's page, or name a printer.</source>
   <translation>Ingenting er skrevet ut. Velg en på skriverens side, eller oppgi en skriver.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.</source>
   <translation>Ingenting er skrevet ut. Hent den som PDF, eller be transportøren om en etikett uten slike kommandoer.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.</source>
   <translation>Ingenting er skrevet ut. Hent etiketten på nytt; hvis det gjentar seg, må transportøren lage en ny.</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.</source>
   <translation>Ingenting er skrevet ut. Hent etikettene på nytt; hvis det gjentar seg, må transportøren lage en ny.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Look at the printer, or print a copy, which is counted.</source>
   <translation>Ingenting er skrevet ut. Se på skriveren, eller skriv ut en kopi, som telles.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the labels on the boxes first.</source>
   <translation>Ingenting er skrevet ut. Skann etikettene på eskene først.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the parcels on the ramp first.</source>
   <translation>Ingenting er skrevet ut. Skann kolliene på rampen først.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.</source>
   <translation>Ingenting er skrevet ut. Noen andre skriver den ut under sitt navn, eller kontoret hever grensen i Innstillinger.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. {what_now}</source>
   <translation>Ingenting er skrevet ut. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
   <translation>Ingenting er lest ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was recorded there.</source>
   <translation>Ingenting er registrert der.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Ingenting er fjernet.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned on its box in this time</source>
   <translation>Ingenting ble skannet på esken i denne tiden</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned onto the ramp in this time</source>
   <translation>Ingenting ble skannet på rampen i denne tiden</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed.</source>
   <translation>Ingenting er sendt og ingenting er endret.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Give this parcel another number, or none.</source>
   <translation>Ingenting er sendt og ingenting er endret. Gi dette kolliet et annet nummer, eller ingen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Settle it in the tray first.</source>
   <translation>Ingenting er sendt og ingenting er endret. Avklar den i kurven først.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask again in a while.</source>
   <translation>Ingenting er sendt, ordren forblir usikker. Spør igjen om en stund.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.</source>
   <translation>Ingenting er sendt, ordren forblir usikker. Spør transportøren, eller gi den til en person.</translation>
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
   <translation>Ingenting er sendt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
   <translation>Ingenting er sendt. Spør etter den med ordrenummeret.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Begin the sign-in again.</source>
   <translation>Ingenting er sendt. Begynn innloggingen på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing was sent. Choose the printer's queue as the way to it.</source>
   <translation>Ingenting er sendt. Velg skriverens kø som veien til den.</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>Nothing was sent. Choose the speed that the printer is set to.</source>
   <translation>Ingenting er sendt. Velg hastigheten skriveren er satt til.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy all of it, with “state=”.</source>
   <translation>Ingenting er sendt. Kopier alt, med «state=».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy the whole address of the page that opened after signing in.</source>
   <translation>Ingenting er sendt. Kopier hele adressen til siden som åpnet seg etter innlogging.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Enter it on the Accounts screen, key F4.</source>
   <translation>Ingenting er sendt. Legg den inn på siden Kontoer, tast F4.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was sent. Enter the sender's address on the Accounts screen, key F2.</source>
   <translation>Ingenting er sendt. Legg inn avsenderens adresse på siden Kontoer, tast F2.</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>Nothing was sent. Fetch the label again.</source>
   <translation>Ingenting er sendt. Hent etiketten på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. It can be announced once its carrier has it.</source>
   <translation>Ingenting er sendt. Det kan meldes når transportøren har den.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. It happens once.</source>
   <translation>Ingenting er sendt. Det skjer bare én gang.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.</source>
   <translation>Ingenting er sendt. Sertifikatet kan ikke stoles på: se på adressen og klokken på denne maskinen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.</source>
   <translation>Ingenting er sendt. Behold filen som den er, og legg tilbake den siste kopien som ligger ved siden av eller i sikkerhetskopien.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Look at the printer and its queue.</source>
   <translation>Ingenting er sendt. Se på skriveren og køen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing was sent. Look at the printer and switch the queue on again in this computer's printers.</source>
   <translation>Ingenting er sendt. Se på skriveren, og slå køen på igjen i maskinens skrivere.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/suitability.py" />
   <source>Nothing was sent. Look at the printer's language and way in the settings.</source>
   <translation>Ingenting er sendt. Se på skriverens språk og vei i innstillingene.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Look at the printer's settings.</source>
   <translation>Ingenting er sendt. Se på skriverens innstillinger.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Look whether it runs and its address is right.</source>
   <translation>Ingenting er sendt. Se om den kjører og at adressen er riktig.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).</source>
   <translation>Ingenting er sendt. Rett {path}, eller ta den ut av innstillingene (network, ca_file).</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Ingenting er sendt. Bare lenken i kundens e-post kan bekrefte eller avslå den.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Nothing was sent. Read it again and look at the difference: {act}.</source>
   <translation>Ingenting er sendt. Les den på nytt og se på forskjellen: {act}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.</source>
   <translation>Ingenting er sendt. Les ordren på nytt, se hva Trans.eu viser nå, og avgjør så.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Nothing was sent. Read the order again: it shows what Porterbuddy holds now.</source>
   <translation>Ingenting er sendt. Les ordren på nytt: den viser hva Porterbuddy har nå.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Scan a badge first; at the terminal, give --as ID.</source>
   <translation>Ingenting er sendt. Skann et kort først; i terminalen, oppgi --as ID.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. Scan the labels on the boxes, then announce it.</source>
   <translation>Ingenting er sendt. Skann etikettene på eskene, og meld så.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Set one up on the Accounts screen.</source>
   <translation>Ingenting er sendt. Sett opp en på siden Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer.</source>
   <translation>Ingenting er sendt. Sett opp den størrelsen i driveren, eller velg her den størrelsen som er i skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer.</source>
   <translation>Ingenting er sendt. Sett opp den størrelsen i maskinens skrivere, eller velg her den størrelsen som er i skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>Nothing was sent. Settle it in the in-doubt tray first.</source>
   <translation>Ingenting er sendt. Avklar det i kurven for usikre først.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
   <translation>Ingenting er sendt. Noen som har lov, skanner et kort.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Start the service “Print Spooler”.</source>
   <translation>Ingenting er sendt. Start tjenesten «Print Spooler».</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.</source>
   <translation>Ingenting er sendt. Start «parceldesk sandbox» på nytt, eller øv uten den.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. Type the order's number to confirm.</source>
   <translation>Ingenting er sendt. Tast ordrenummeret for å bekrefte.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
   <translation>Ingenting er sendt. Vent på transportørens svar.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing was sent. {look}</source>
   <translation>Ingenting er sendt. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.</source>
   <translation>Ingenting ble avklart og ingenting ble sendt. Se på systemets egen side, eller la det ses etter på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled: it can still come in. It is asked again every minute.</source>
   <translation>Ingenting ble avklart: den kan fortsatt komme inn. Det spørres på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken from it. {what_now}.</source>
   <translation>Ingenting ble tatt fra den. {what_now}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Nothing was taken over.</source>
   <translation>Ingenting er overtatt.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Nothing was taken.</source>
   <translation>Ingenting er tatt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Nothing was taken. Each file has its own list of what was refused.</source>
   <translation>Ingenting er tatt. Hver fil har sin egen liste over det som ble avvist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Nothing was taken. The cursor is in the first one.</source>
   <translation>Ingenting ble tatt. Markøren står i det første.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken. {reason}.</source>
   <translation>Ingenting er tatt. {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Give this user the right to write the file and its folder.</source>
   <translation>Ingenting er skrevet og ingenting er sendt. Gi denne brukeren rett til å skrive i filen og mappen.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Look whether its folder is there and may be written.</source>
   <translation>Ingenting er skrevet og ingenting er sendt. Se om mappen finnes og kan skrives i.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Start the station again.</source>
   <translation>Ingenting er skrevet og ingenting er sendt. Start stasjonen på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing was written down.</source>
   <translation>Ingenting er notert.</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation>Ingenting er notert. Skann etiketten på esken.</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>Nothing was written. Look whether {folder} is there and has room.</source>
   <translation>Ingenting er skrevet. Se om {folder} finnes og har plass.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; the system’s own keyring is used then.</source>
   <translation>Ingenting er skrevet. Ta valget ut av PYTHON_KEYRING_BACKEND eller keyringrc.cfg; da brukes systemets egen nøkkelring.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was written. “parceldesk diagnostics” does it from the terminal.</source>
   <translation>Ingenting er skrevet. «parceldesk diagnostics» gjør det fra terminalen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Nothing yet</source>
   <translation>Ingenting ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Nothing, told by speed</source>
   <translation>Ingenting, skilles på hastighet</translation>
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
   <translation>Stedets nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Number, name, place, phone</source>
   <translation>Nummer, navn, sted, telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Number, recipient and carrier's number as text</source>
   <translation>Nummer, mottaker og transportørens nummer som tekst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Numbers as</source>
   <translation>Numre som</translation>
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
   <translation>OK: et tikk</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Of</source>
   <translation>Av</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; as Europe/Oslo</source>
   <translation>For mottakere når en ordre ikke oppgir noen; som Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; two letters, as nb</source>
   <translation>For mottakere når en ordre ikke oppgir noe; to bokstaver, som nb</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the chosen parcel; after the last the first</source>
   <translation>For det valgte kolliet; etter det siste det første</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the open order, else of the last one</source>
   <translation>For den åpne ordren, ellers den siste</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the printer, when a label is awaited</source>
   <translation>For skriveren, når en etikett ventes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; strongly recommended; as Europe/Oslo</source>
   <translation>Mottakerens; anbefales sterkt; som Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; two letters, as nb</source>
   <translation>Mottakerens; to bokstaver, som nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the shop's own system; unique</source>
   <translation>Fra butikkens eget system; entydig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Offsets of times</source>
   <translation>Tidsforskyvning</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>On Orders</source>
   <translation>På Ordrer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>On a marketplace, the seller's number</source>
   <translation>På en markedsplass: selgerens nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
   <translation>På esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>On serial ports</source>
   <translation>På serielle porter</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>On the ramp</source>
   <translation>På rampen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>On the ramp since {time}</source>
   <translation>På rampen siden {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>On this desk</source>
   <translation>Ved dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once it stands on the ramp</source>
   <translation>Når det står på rampen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once the label is scanned back</source>
   <translation>Når etiketten er skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>One file at a time</source>
   <translation>Én fil om gangen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>One file with versions, what this station finds wrong, counts and logs. It holds no key, no name, no address and no order's content. Look into it before you send it.</source>
   <translation>Én fil med versjoner, det stasjonen finner galt, antall og logger. Den har ingen nøkkel, intet navn, ingen adresse og ikke noe ordreinnhold. Se i den før du sender den.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers.</source>
   <translation>Én etikett kunne komme ut mange ganger. Ingenting er sendt. Sett feilregelen til «stopp skriveren» i maskinens skrivere.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>One of {choices}</source>
   <translation>En av {choices}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>One of {words}</source>
   <translation>En av {words}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel less</source>
   <translation>Ett kolli færre</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel more</source>
   <translation>Ett kolli til</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>One too many</source>
   <translation>Én for mye</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>One word or more, with commas between them</source>
   <translation>Ett eller flere ord, med komma mellom</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Only a part of a code came</source>
   <translation>Bare en del av en kode kom</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Only a part of {code} came</source>
   <translation>Bare en del av {code} kom</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation>Leser bare, bestiller ingenting</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Bare lenken i kundens e-post kan bekrefte eller avslå den.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
   <translation>Bare dette pakkebordet glemmer den, skriveren blir som den er. Esc beholder den.</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Only to recipient</source>
   <translation>Bare til mottakeren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Only to the recipient (deprecated)</source>
   <translation>Bare til mottakeren (utgått)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Only to this person</source>
   <translation>Bare til denne personen</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Only what is filled in is sent</source>
   <translation>Bare det som er fylt ut, sendes</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Only {came} of {all} signs came: half a scan</source>
   <translation>Bare {came} av {all} tegn kom: et halvt skann</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only {}</source>
   <translation>Bare {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Open</source>
   <translation>Åpne</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access and make a login keychain.</source>
   <translation>Åpne Nøkkelringtilgang og lag en innloggingsnøkkelring.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access, unlock the login keychain, then try again.</source>
   <translation>Åpne Nøkkelringtilgang, lås opp innloggingsnøkkelringen, og prøv igjen.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed</source>
   <translation>Åpne Innstillinger, trykk F7, og skann så denne: tastaturoppsett, prefiks, Enter og hastighet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
   <translation>Åpne et nummer fra systemet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Open already</source>
   <translation>Allerede åpen</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Open it in Excel and save it again</source>
   <translation>Åpne den i Excel og lagre den på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Open the page in the browser</source>
   <translation>Åpne siden i nettleseren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Open the paper</source>
   <translation>Åpne papiret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operation</source>
   <translation>Operasjon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations</source>
   <translation>Operasjoner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations refer to it</source>
   <translation>Operasjoner viser til den</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Operators</source>
   <translation>Operatører</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Or the first one on the printed page.</source>
   <translation>Eller den første på den utskrevne siden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Or type a PIN. F9 keeps it.</source>
   <translation>Eller tast en PIN. F9 lagrer.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Order book</source>
   <translation>Ordrebok</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Order changed</source>
   <translation>Ordre endret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order is open</source>
   <translation>Ordren er åpen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation>Ordrelinje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Order number</source>
   <translation>Ordrenummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Order number at the system</source>
   <translation>Ordrenummer hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order number in the address of a change</source>
   <translation>Ordrenummer i adressen ved endring</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order number {reference} belongs to another order</source>
   <translation>Ordrenummer {reference} tilhører en annen ordre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation>Ordrenumre får prefikset, og ordrer uten det endres eller slettes aldri</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed</source>
   <translation>Ordre bestilt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed, {price}</source>
   <translation>Ordre bestilt, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Order written down</source>
   <translation>Ordren notert</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>Order {carrier_order_id} is not in this order book</source>
   <translation>Ordre {carrier_order_id} står ikke i denne ordreboken</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}</source>
   <translation>Ordre {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Order {number} at {account}: {problem}</source>
   <translation>Ordre {number} hos {account}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} at {carrier}. If you leave, it goes on by itself.</source>
   <translation>Ordre {number} hos {carrier}. Hvis du går, fortsetter det av seg selv.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} goes by itself then. F9 places it now.</source>
   <translation>Ordre {number} går av seg selv da. F9 bestiller den nå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is at {carrier}</source>
   <translation>Ordre {number} er hos {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is being changed</source>
   <translation>Ordre {number} endres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is cancelled at the carrier</source>
   <translation>Ordre {number} er kansellert hos transportøren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {number} is deleted</source>
   <translation>Ordre {number} er slettet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is in doubt</source>
   <translation>Ordre {number} er usikker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is kept. No second one goes out.</source>
   <translation>Ordre {number} er bevart. Ingen ny går ut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is open</source>
   <translation>Ordre {number} er åpen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is packed</source>
   <translation>Ordre {number} er pakket</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed, {n} labels missing. Press F9 to print.</source>
   <translation>
    <numerusform>Ordre {number} er bestilt, {n} etikett mangler. Trykk F9 for å skrive ut.</numerusform>
    <numerusform>Ordre {number} er bestilt, {n} etiketter mangler. Trykk F9 for å skrive ut.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed.</source>
   <translation>Ordre {number} er bestilt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is ready</source>
   <translation>Ordre {number} er klar</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.</source>
   <translation>Ordre {number} · det nærmeste er {window}. Shift F9 tar det, ↑ ↓ velger et annet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number}, {seconds} s</source>
   <translation>Ordre {number}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}: more of {carrier}</source>
   <translation>Ordre {number}: mer om {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/ordering.py" />
   <source>Order {number}: {problem}</source>
   <translation>Ordre {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference}</source>
   <translation>Ordre {reference}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Order {reference} has no parcel {number}</source>
   <translation>Ordre {reference} har ikke noe kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} holds a value that cannot be kept</source>
   <translation>Ordre {reference} har en verdi som ikke kan lagres</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is being placed, or it is not known whether it was</source>
   <translation>Ordre {reference} bestilles, eller det er ukjent om den ble det</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is decided: {how}</source>
   <translation>Ordre {reference} er avgjort: {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>Order {reference} is in the order book already</source>
   <translation>Ordre {reference} står allerede i ordreboken</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is not open at the carrier</source>
   <translation>Ordre {reference} er ikke åpen hos transportøren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/refresh_status.py" />
   <source>Order {reference} is not placed</source>
   <translation>Ordre {reference} er ikke bestilt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference} is not placed, no carrier fetches it</source>
   <translation>Ordre {reference} er ikke bestilt, ingen transportør henter den</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is not placed, yet this label exists</source>
   <translation>Ordre {reference} er ikke bestilt, men etiketten finnes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is open on this desk</source>
   <translation>Ordre {reference} er åpen ved dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is packed</source>
   <translation>Ordre {reference} er pakket</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is placed already</source>
   <translation>Ordre {reference} er allerede bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} is placed, once</source>
   <translation>Ordre {reference} er bestilt, én gang</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Order {reference} says something else in line {line}; none of it was taken</source>
   <translation>Ordre {reference} sier noe annet i linje {line}; ingenting av den er tatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} stays in doubt. Nothing was sent.</source>
   <translation>Ordre {reference} forblir usikker. Ingenting ble sendt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {reference} waits in the packing queue</source>
   <translation>Ordre {reference} venter i pakkekøen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} was not ordered, a person says</source>
   <translation>Ordre {reference} ble ikke bestilt, sier en person</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} was placed</source>
   <translation>Ordre {reference} ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}</source>
   <translation>Ordre {reference}, kolli {number} av {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}, {recipient}</source>
   <translation>Ordre {reference}, kolli {number} av {count}, {recipient}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Order {reference}, {state}</source>
   <translation>Ordre {reference}, {state}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
   <translation>Ordre {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order, print later</source>
   <translation>Bestill, skriv ut senere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Ordered</source>
   <translation>Bestilt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Ordered at</source>
   <translation>Bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Ordering</source>
   <translation>Bestiller</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ordering at {carrier}</source>
   <translation>Bestiller hos {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
   <translation>Ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders (*.csv *.txt *.xlsx *.json)</source>
   <translation>Ordrer (*.csv *.txt *.xlsx *.json)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Orders are read by</source>
   <translation>Ordrer leses med</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Orders at the system</source>
   <translation>Ordrer hos systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Orders at their systems</source>
   <translation>Ordrer hos systemene</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>Orders at this address are billed: it is {system}’s live one</source>
   <translation>Ordrer på denne adressen faktureres: den er den reelle hos {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation>Ordrer kan leses</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders from a file</source>
   <translation>Ordrer fra en fil</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Orders here are billed</source>
   <translation>Ordrer her faktureres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders not shown</source>
   <translation>Ordrer vises ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Orders nothing</source>
   <translation>Bestiller ingenting</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Other</source>
   <translation>Annet</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Other copy</source>
   <translation>Annen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation>Andre kolli</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Other printer</source>
   <translation>Annen skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation>Annen skriver; en nøkkel på Kontoer; operatører</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Others may write into {folder}</source>
   <translation>Andre kan skrive i {folder}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation>Andre som får meldinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Our number</source>
   <translation>Vårt nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Over size or weight</source>
   <translation>Over mål eller vekt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Own</source>
   <translation>Egen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Own number of the shipment</source>
   <translation>Sendingens eget nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Own reference</source>
   <translation>Egen referanse</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, doorstep if wanted</source>
   <translation>PIN-kode, ved døren om ønsket</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, no doorstep</source>
   <translation>PIN-kode, ikke ved døren</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation>PIN spørres</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>PIN of {name}</source>
   <translation>PIN for {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation>PIN for {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>PNG pictures</source>
   <translation>PNG-bilder</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation>Pakk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Package</source>
   <translation>Emballasje</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packed, Zebra</source>
   <translation>Pakket, Zebra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation>Pakkliste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation>Pakkseddel</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip sent to {printer}</source>
   <translation>Pakkseddel sendt til {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Packing slip sent.</source>
   <translation>Pakkseddel sendt.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip {reference}</source>
   <translation>Pakkseddel {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packing slips</source>
   <translation>Pakksedler</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
   <translation>Forrige side</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Page {number}</source>
   <translation>Side {number}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/page.py" />
   <source>Page {number} of {count}</source>
   <translation>Side {number} av {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Page ↓</source>
   <translation>Side ↓</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Pages, by its driver</source>
   <translation>Sider, med driveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Paid</source>
   <translation>Betalt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid at</source>
   <translation>Betalt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid by</source>
   <translation>Betalt med</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid through</source>
   <translation>Betalt gjennom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE</source>
   <translation>Par av transportør og kode, som porterbuddy=CODE, betakom=CODE</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper</source>
   <translation>Papir</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper left</source>
   <translation>Papir igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's height</source>
   <translation>Papirets høyde</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's width</source>
   <translation>Papirets bredde</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>Papers</source>
   <translation>Papirer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Parc.</source>
   <translation>Kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcel</source>
   <translation>Kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Parcel number</source>
   <translation>Kollinummer</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Parcel number {identifier} of order {reference} belongs to order {other}</source>
   <translation>Kollinummer {identifier} i ordre {reference} tilhører ordre {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Parcel {identifier}</source>
   <translation>Kolli {identifier}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Parcel {numbers} has no number: its scan cannot be confirmed.</source>
   <translation>Kolli {numbers} har ikke noe nummer: skannet kan ikke bekreftes.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/records.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Parcel {number}</source>
   <translation>Kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number} has constraints that the station cannot read. Sending removes them.</source>
   <translation>Kolli {number} har begrensninger som stasjonen ikke kan lese. Sending fjerner dem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Parcel {number} is missing</source>
   <translation>Kolli {number} mangler</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out</source>
   <translation>Etiketten for kolli {number} kom ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out and is not used</source>
   <translation>Etiketten for kolli {number} kom ut og brukes ikke</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label did not come out</source>
   <translation>Etiketten for kolli {number} kom ikke ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label given up</source>
   <translation>Etiketten for kolli {number} er gitt opp</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label is tried again</source>
   <translation>Etiketten for kolli {number} prøves på nytt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label not printed on {printer}</source>
   <translation>Etiketten for kolli {number} ble ikke skrevet ut på {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Parcel {number} label scanned back</source>
   <translation>Etiketten for kolli {number} skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label was sent</source>
   <translation>Etiketten for kolli {number} ble sendt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label: not known whether it came out</source>
   <translation>Etiketten for kolli {number}: ukjent om den kom ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp</source>
   <translation>Kolli {number} på rampen</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp, its label not scanned back before</source>
   <translation>Kolli {number} på rampen, etiketten ikke skannet tilbake før</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.</source>
   <translation>Kolli {number}: {fields} kan ikke overtas slik Porterbuddy viser det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Parcel {number}: {refusal}. Ask the carrier about it.</source>
   <translation>Kolli {number}: {refusal}. Spør transportøren om det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Parcel {}</source>
   <translation>Kolli {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Parcel {} of {}</source>
   <translation>Kolli {} av {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>Parceldesk made a mistake</source>
   <translation>Parceldesk gjorde en feil</translation>
  </message>
  <message>
   <location filename="../../app/ui/mishap.py" />
   <source>Parceldesk made a mistake, and keeps running</source>
   <translation>Parceldesk gjorde en feil og kjører videre</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Parceldesk runs already</source>
   <translation>Parceldesk kjører allerede</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Parcels</source>
   <translation>Kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Parcels and lines</source>
   <translation>Kolli og linjer</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>Parcels on the ramp today</source>
   <translation>Kolli på rampen i dag</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Parcels that come later are scanned as before</source>
   <translation>Kolli som kommer senere, skannes som før</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcels: {count}</source>
   <translation>Kolli: {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation>Del av dem per minutt; færre enn disse</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Partly done: the record is there, not all of its changes are</source>
   <translation>Delvis utført: oppføringen finnes, men ikke alle endringene</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Partly done: {account} did not take every parcel</source>
   <translation>Delvis utført: {account} tok ikke imot alle kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Partly done: {system} did not take every parcel</source>
   <translation>Delvis utført: {system} tok ikke imot alle kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation>Partner-id</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Parts of this label cannot be drawn</source>
   <translation>Deler av denne etiketten kan ikke tegnes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Paste</source>
   <translation>Lim inn</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation>Lim den inn her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
   <translation>Betaling</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Payment confirmed to {account}</source>
   <translation>Betaling bekreftet til {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Payment details</source>
   <translation>Betalingsdetaljer</translation>
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
   <translation>Henting</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Pick-up {time}, in {left}</source>
   <translation>Henting {time}, om {left}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Picked up</source>
   <translation>Hentet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Picture's address</source>
   <translation>Bildets adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Pictures are sent</source>
   <translation>Bilder sendes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Place</source>
   <translation>Sted</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Place and print</source>
   <translation>Bestill og skriv ut</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the route</source>
   <translation>Plass i ruten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the sequence</source>
   <translation>Plass i rekkefølgen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Place orders</source>
   <translation>Bestille ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed</source>
   <translation>Bestilt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Placed already, labels to scan back</source>
   <translation>Allerede bestilt, etiketter å skanne tilbake</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/place_order.py" />
   <source>Placed although {n} items were not scanned</source>
   <translation>
    <numerusform>Bestilt selv om {n} vare ikke er skannet</numerusform>
    <numerusform>Bestilt selv om {n} varer ikke er skannet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed, look</source>
   <translation>Bestilt, se etter</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Placed, no label</source>
   <translation>Bestilt, ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Placed, not printed</source>
   <translation>Bestilt, ikke skrevet ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Places nothing yet</source>
   <translation>Bestiller ingenting ennå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation>Bestillingen brøt av</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Plain</source>
   <translation>Ren</translation>
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
   <translation>Porterbuddy svarer med en annen ordre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Porterbuddy asks for the recipient's code instead</source>
   <translation>Porterbuddy ber om mottakerens kode i stedet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C</source>
   <translation>Porterbuddy frakter ved 8 til 25, 5 til 20 eller 2 til 25 °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.</source>
   <translation>Porterbuddy kontrollerer ved døren på en måte stasjonen ikke kjenner: «{word}». Den blir stående.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}</source>
   <translation>Porterbuddy leverer {really}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}, not {promised}</source>
   <translation>Porterbuddy leverer {really}, ikke {promised}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation>Porterbuddy gir ikke ut denne etiketten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not know this order</source>
   <translation>Porterbuddy kjenner ikke denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy does not say whether a shipment number that is left out stays.</source>
   <translation>Porterbuddy sier ikke om et sendingsnummer som utelates, blir stående.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the parcels' numbers. They are those of the station's order.</source>
   <translation>Porterbuddy viser ikke kollienes numre. De er fra stasjonens ordre.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the shipment number. It is sent only when it is entered here.</source>
   <translation>Porterbuddy viser ikke sendingsnummeret. Det sendes bare når det fylles inn her.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take the sender's place (HTTP {status})</source>
   <translation>Porterbuddy tar ikke imot avsenderens sted (HTTP {status})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation>Porterbuddy tar ikke imot denne nøkkelen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take this key; test and live keys differ</source>
   <translation>Porterbuddy tar ikke imot denne nøkkelen; test- og driftsnøkler er forskjellige</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label for parcel {numbers}</source>
   <translation>Porterbuddy har ingen etikett for kolli {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
   <translation>Porterbuddy har ingen etikett ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy holds a minimum age of {age}. It stays.</source>
   <translation>Porterbuddy har en aldersgrense på {age}. Den blir stående.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy holds all of this already</source>
   <translation>Porterbuddy har alt dette allerede</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy holds an earlier version of this order</source>
   <translation>Porterbuddy har en tidligere versjon av denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy makes no labels as {kind}</source>
   <translation>Porterbuddy lager ikke etiketter som {kind}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation>Porterbuddy har kanskje en tidligere versjon av denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy no longer offers this window</source>
   <translation>Porterbuddy tilbyr ikke dette vinduet lenger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here.</source>
   <translation>Porterbuddy viser ingen temperatur for noe kolli. Et kolli som har en, mister den hvis den ikke fylles inn her.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.</source>
   <translation>Porterbuddy viser ingen temperatur. {own} for kolli {number} er det stasjonen bestilte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the tracking link. It cannot be taken back.</source>
   <translation>Porterbuddy regner ordren som betalt, utfører og fakturerer den, og sender mottakeren en bekreftelse med sporingslenken. Det kan ikke angres.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy took the change: {n} parcels.</source>
   <translation>
    <numerusform>Porterbuddy tok imot endringen: {n} kolli.</numerusform>
    <numerusform>Porterbuddy tok imot endringen: {n} kolli.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy's list of parcels is not overwritten unread</source>
   <translation>Porterbuddys kolliliste overskrives ikke ulest</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Postal code</source>
   <translation>Postnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice</source>
   <translation>Øvelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice on this machine</source>
   <translation>Øvelse på denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Prefix of trial orders</source>
   <translation>Prefiks for prøveordrer</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Preset</source>
   <translation>Forvalg</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Preset:</source>
   <translation>Forvalg:</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Presets</source>
   <translation>Forvalg</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets for groups of products</source>
   <translation>Forvalg for varegrupper</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets kept</source>
   <translation>Forvalg lagret</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Press + to add one.</source>
   <translation>Trykk + for å legge til en.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place and print.</source>
   <translation>Trykk F9 for å bestille og skrive ut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place.</source>
   <translation>Trykk F9 for å bestille.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Price</source>
   <translation>Pris</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Price each</source>
   <translation>Stykkpris</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Price for</source>
   <translation>Pris for</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Price in EUR</source>
   <translation>Pris i EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Price of one</source>
   <translation>Stykkpris</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Print</source>
   <translation>Skriv ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Print a copy</source>
   <translation>Skriv ut en kopi</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print a copy for another reason</source>
   <translation>Skriv ut en kopi av en annen grunn</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label</source>
   <translation>Skriv ut en testetikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label and scan it: that proves its size.</source>
   <translation>Skriv ut en testetikett og skann den: det beviser målet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Print a test label, then scan it.</source>
   <translation>Skriv ut en testetikett, og skann den.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print again</source>
   <translation>Skriv ut på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; the command sheet</source>
   <translation>Skriv ut på nytt, telles: ødelagt; kommandoarket</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size</source>
   <translation>Skriv den ut fra punktene i sann størrelse</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size, {dpi} dpi</source>
   <translation>Skriv den ut fra punktene i sann størrelse, {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation>Skrive ut etiketter på nytt</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print packing slip</source>
   <translation>Skriv ut pakkseddel</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation>Utskriftsserver</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print the copy again</source>
   <translation>Skriv ut kopien på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Print the label</source>
   <translation>Skriv ut etiketten</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Print the page</source>
   <translation>Skriv ut siden</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Print the sheet</source>
   <translation>Skriv ut arket</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printed on {printer} instead</source>
   <translation>Skrevet ut på {printer} i stedet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Printed {time}</source>
   <translation>Skrevet ut {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Printer</source>
   <translation>Skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Printer ready</source>
   <translation>Skriver klar</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}</source>
   <translation>Skriver {printer}, jobb {number}, kolli {parcel}, kopi {copy}, {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Printer {queue} has no paper of {size}</source>
   <translation>Skriveren {queue} har ikke papir på {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Printers</source>
   <translation>Skrivere</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Printing</source>
   <translation>Skriver ut</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printing broke off</source>
   <translation>Utskriften brøt av</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Prints here</source>
   <translation>Skriver ut her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Products</source>
   <translation>Produkter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised for</source>
   <translation>Lovet til</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised from</source>
   <translation>Lovet fra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised until</source>
   <translation>Lovet innen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Proven {}</source>
   <translation>Bevist {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Proves it is on {place}</source>
   <translation>Beviser at den er på {place}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside and ask the carrier</source>
   <translation>Sett det til side og spør transportøren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside. Scan the next parcel</source>
   <translation>Sett det til side. Skann neste kolli</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its own box</source>
   <translation>Sett den tilbake på sin egen eske</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its shelf. Nothing was counted.</source>
   <translation>Legg den tilbake i hyllen. Ingenting er talt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Put it on the scale</source>
   <translation>Legg den på vekten</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation>Rett det</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Put labels of {label} into the printer</source>
   <translation>Legg etiketter på {label} i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation>Rettet, skann én gang til</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put the box aside. Scan the next order</source>
   <translation>Sett esken til side. Skann neste ordre</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Put the parcel on it.</source>
   <translation>Legg kolliet på den.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
   <translation>QR-koden til testkoden</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>QR model 1 is drawn as model 2</source>
   <translation>QR modell 1 tegnes som modell 2</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Qty</source>
   <translation>Ant.</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue</source>
   <translation>Kø</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue of a print service</source>
   <translation>Kø i en utskriftstjeneste</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} did not print</source>
   <translation>Køen {queue} skrev ikke ut</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} gave the job up</source>
   <translation>Køen {queue} ga opp jobben</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Queue {queue} has no paper of {size}</source>
   <translation>Køen {queue} har ikke papir på {size}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for pages, not for printer bytes</source>
   <translation>Køen {queue} er for sider, ikke for skriverbyte</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for printer bytes, not for pages</source>
   <translation>Køen {queue} er for skriverbyte, ikke for sider</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is stopped</source>
   <translation>Køen {queue} er stoppet</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} sends a job again by itself when the printer breaks off</source>
   <translation>Køen {queue} sender en jobb på nytt av seg selv når skriveren bryter av</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} takes no jobs</source>
   <translation>Køen {queue} tar ikke imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
   <translation>Kvoten er brukt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>REHEARSAL</source>
   <translation>ØVELSE</translation>
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
   <translation>Nås via</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Read again</source>
   <translation>Les på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order again and look at it.</source>
   <translation>Les ordren på nytt og se på den.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order first.</source>
   <translation>Les ordren først.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation>Les {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/presenter.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Ready</source>
   <translation>Klar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation>Klar til henting</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Ready for pickup</source>
   <translation>Klar til henting</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ready, go on</source>
   <translation>Klar, fortsett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Reason</source>
   <translation>Årsak</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation>Årsak til kansellering</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>Receipts are not drawn on screen</source>
   <translation>Kvitteringer tegnes ikke på skjermen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Recipient</source>
   <translation>Mottaker</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation>Mottakeren bekrefter mottak</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's e-mail</source>
   <translation>Mottakerens e-post</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's phone</source>
   <translation>Mottakerens telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Recipient, to</source>
   <translation>Mottaker, til</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
   <translation>Mottakere får meldinger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get none for these parcels</source>
   <translation>Mottakere får ingen for disse kolliene</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>Record at {account}</source>
   <translation>Oppføring hos {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Redirect address</source>
   <translation>Omdirigeringsadresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Refresh token</source>
   <translation>Fornyelsestoken</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Refused</source>
   <translation>Avslått</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
   <translation>Avviste rader</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Refused, nothing was ordered</source>
   <translation>Avslått, ingenting ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Regular</source>
   <translation>Vanlig</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Rehearsal, in memory</source>
   <translation>Øvelse, i minnet</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Rehearsal, in the sandbox's memory</source>
   <translation>Øvelse, i sandkassens minne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay</source>
   <translation>Videresending</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay's port on this computer</source>
   <translation>Videresendingens port på denne maskinen</translation>
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
   <translation>Fjern</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
   <translation>Fjern eske {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove {}</source>
   <translation>Fjern {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove {}?</source>
   <translation>Fjerne {}?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Removing</source>
   <translation>Fjerner</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Renew now</source>
   <translation>Forny nå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Renewed by itself at {time:%H:%M} UTC</source>
   <translation>Fornyes av seg selv kl. {time:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
   <translation>Bytt nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Replace line item</source>
   <translation>Erstatt ordrelinje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Request fields</source>
   <translation>Felter i forespørsler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests a minute</source>
   <translation>Forespørsler per minutt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Requests a second</source>
   <translation>Forespørsler i sekundet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests at once</source>
   <translation>Forespørsler på en gang</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require id</source>
   <translation>Krev legitimasjon</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require pin</source>
   <translation>Krev pin</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Return</source>
   <translation>Retur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Route</source>
   <translation>Rute</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Run lengths, clones</source>
   <translation>Løpelengder, kloner</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>SICS</source>
   <translation>SICS</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Said so itself {} ago</source>
   <translation>Sa det selv for {} siden</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Same code within, ms</source>
   <translation>Samme kode innen, ms</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation>Lagre som fil</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Save it</source>
   <translation>Lagre det</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx without a password, or as CSV UTF-8</source>
   <translation>Lagre den som .xlsx uten passord, eller som CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx, or as CSV UTF-8</source>
   <translation>Lagre den som .xlsx, eller som CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Save it as UTF-8</source>
   <translation>Lagre den som UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation>Lagre kommandoarket</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Save the file as CSV UTF-8</source>
   <translation>Lagre filen som CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation>Lagre papiret</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Saved as {file}</source>
   <translation>Lagret som {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation>Lagret som {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Scale</source>
   <translation>Vekt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
   <translation>Vekt på</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Scan a label to settle it</source>
   <translation>Skann en etikett for å avklare den</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan a test label</source>
   <translation>Skann en testetikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Scan an order</source>
   <translation>Skann en ordre</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan an order or a label of this desk</source>
   <translation>Skann en ordre eller etikett fra dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan an order, or press its number.</source>
   <translation>Skann en ordre, eller tast nummeret.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Scan any label or order</source>
   <translation>Skann en etikett eller ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan each item</source>
   <translation>Skann hver vare</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Scan it on its box.</source>
   <translation>Skann den på esken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan it once more</source>
   <translation>Skann én gang til</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Scan its number again, or search for it.</source>
   <translation>Skann nummeret på nytt, eller søk etter det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan one of these</source>
   <translation>Skann en av disse</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Scan parcel after parcel</source>
   <translation>Skann kolli etter kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
   <translation>Skann koden på skjermen</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Scan the first parcel</source>
   <translation>Skann det første kolliet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the items of {reference}</source>
   <translation>Skann varene i {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label</source>
   <translation>Skann etiketten</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label on parcel {number}</source>
   <translation>Skann etiketten på kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the label on the box</source>
   <translation>Skann etiketten på esken</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next label</source>
   <translation>Skann neste etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next order</source>
   <translation>Skann neste ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the next parcel</source>
   <translation>Skann neste kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Scan the parcel again</source>
   <translation>Skann kolliet på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan the test label</source>
   <translation>Skann testetiketten</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Scan their badge</source>
   <translation>Skann kortet deres</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan them one after the other. Settings, F7, mends it for good</source>
   <translation>Skann dem én etter én. Innstillinger, F7, retter det for godt</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
   <translation>Skann kortet ditt</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Scan your badge, then scan again</source>
   <translation>Skann kortet ditt, og skann på nytt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan {n} more items</source>
   <translation>
    <numerusform>Skann {n} vare til</numerusform>
    <numerusform>Skann {n} varer til</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Scanned</source>
   <translation>Skannet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned at the hub</source>
   <translation>Skannet på terminalen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned here</source>
   <translation>Skannet her</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>Scanner</source>
   <translation>Skanner</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanner test</source>
   <translation>Skannertest</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanner {}</source>
   <translation>Skanner {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanners</source>
   <translation>Skannere</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanners that type</source>
   <translation>Skannere som taster</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scans are taken along and go to the packing desk.</source>
   <translation>Skann tas med og går til pakkebordet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Search orders</source>
   <translation>Søk i ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Searching, {} s</source>
   <translation>Søker, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Seconds a parcel</source>
   <translation>Sekunder per kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Seconds a parcel, the last 14 days</source>
   <translation>Sekunder per kolli, de siste 14 dagene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret</source>
   <translation>Hemmelighet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret is</source>
   <translation>Hemmeligheten er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Secret not tried</source>
   <translation>Hemmeligheten er ikke prøvd</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Section</source>
   <translation>Del</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>See below. Nothing was changed.</source>
   <translation>Se nedenfor. Ingenting er endret.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Seller</source>
   <translation>Selger</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send</source>
   <translation>Send</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send agent_adress, too</source>
   <translation>Send også agent_adress</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Send an empty list of loads on purpose</source>
   <translation>Send med vilje en tom liste over laster</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Send it again: Betakom knows it by your number and makes no second one.</source>
   <translation>Send den på nytt: Betakom kjenner den på nummeret ditt og lager ingen ny.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the number again with a deletion</source>
   <translation>Send nummeret på nytt ved sletting</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again</source>
   <translation>Send det samme på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again, {}</source>
   <translation>Send det samme på nytt, {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the time of a status</source>
   <translation>Send tidspunktet for en status</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {n} changes</source>
   <translation>
    <numerusform>Send {n} endring</numerusform>
    <numerusform>Send {n} endringer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sender</source>
   <translation>Avsender</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's address</source>
   <translation>Avsenderens adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's e-mail</source>
   <translation>Avsenderens e-post</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's phone</source>
   <translation>Avsenderens telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Sending</source>
   <translation>Sender</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Sending a test label to {}</source>
   <translation>Sender en testetikett til {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends after a code</source>
   <translation>Sender etter en kode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
   <translation>Sender varer også under de gamle navnene</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends before a code</source>
   <translation>Sender før en kode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sent</source>
   <translation>Sendt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Sent on</source>
   <translation>Sendt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Sent only if it is a whole number</source>
   <translation>Sendes bare hvis det er et helt tall</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Sent to the carrier</source>
   <translation>Sendt til transportøren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to the printer {time}</source>
   <translation>Sendt til skriveren {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Sent to the printer.</source>
   <translation>Sendt til skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent to {printer}</source>
   <translation>Sendt til {printer}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to {printer}, {sent} of {n} labels.</source>
   <translation>
    <numerusform>Sendt til {printer}, {sent} av {n} etikett.</numerusform>
    <numerusform>Sendt til {printer}, {sent} av {n} etiketter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent to {system} at {time}</source>
   <translation>Sendt til {system} kl. {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Sent with</source>
   <translation>Sendt med</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent {time}</source>
   <translation>Sendt {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent, not scanned</source>
   <translation>Sendt, ikke skannet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial line</source>
   <translation>Seriell linje</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial number</source>
   <translation>Serienummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Serial port</source>
   <translation>Seriell port</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Set one up on the Accounts page; orders that were placed are opened from Orders with F7.</source>
   <translation>Sett opp en på siden Kontoer; bestilte ordrer åpnes fra Ordrer med F7.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set the dots an inch on the printer's page</source>
   <translation>Angi punkter per tomme på skriverens side</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set them on the printer's page.</source>
   <translation>Angi dem på skriverens side.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/section_list.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings</source>
   <translation>Innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings kept</source>
   <translation>Innstillinger lagret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Settings, F7, finds it out and mends it</source>
   <translation>Innstillinger, F7, finner det ut og retter det</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Settle</source>
   <translation>Avklar</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Settle it</source>
   <translation>Avklar den</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Settle it under In doubt, Alt 5</source>
   <translation>Avklar den under Usikre, Alt 5</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Settle it under In doubt, then scan it again</source>
   <translation>Avklar den under Usikre, og skann den så igjen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation>Avregnes med</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: nothing was ordered</source>
   <translation>Avklart: ingenting ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed</source>
   <translation>Avklart: ordre bestilt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed, {price}</source>
   <translation>Avklart: ordre bestilt, {price}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
   <translation>Delt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Shift the other way round</source>
   <translation>Shift motsatt vei</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Ship by</source>
   <translation>Sendes innen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Shipment number</source>
   <translation>Sendingsnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Shipping</source>
   <translation>Frakt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shipping costs</source>
   <translation>Fraktkostnader</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shop's address</source>
   <translation>Butikkens adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Shorten the notes or the packing list.</source>
   <translation>Forkort merknadene eller pakklisten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Shown by the system now</source>
   <translation>Vises av systemet nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Sides in cm</source>
   <translation>Sider i cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sides of packages in</source>
   <translation>Emballasjens sider i</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/page.py" />
   <source>Sign in</source>
   <translation>Logg inn</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign in again</source>
   <translation>Logg inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Sign in first</source>
   <translation>Logg inn først</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Sign in on the Accounts screen.</source>
   <translation>Logg inn på siden Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation>Logg inn på Trans.eu på nytt</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Sign in to Windows again, then try again.</source>
   <translation>Logg inn på Windows på nytt, og prøv igjen.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Sign out</source>
   <translation>Logg ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation>Logg ut, der pakkebordet spør hvem som pakker</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sign-in</source>
   <translation>Innlogging</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Signature</source>
   <translation>Signatur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signature written as</source>
   <translation>Signaturen skrives som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Signed in</source>
   <translation>Logget inn</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>Signing in</source>
   <translation>Logger inn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signing, advanced: change it only when Betakom does</source>
   <translation>Signering, avansert: endre bare når Betakom gjør det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs as documented</source>
   <translation>Signerer som dokumentert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs in its own way</source>
   <translation>Signerer på sin egen måte</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Silent, flash</source>
   <translation>Stille, blink</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Size</source>
   <translation>Mål</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Size of all text</source>
   <translation>Størrelse på all tekst</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Size of parcel {}</source>
   <translation>Mål på kolli {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Slip</source>
   <translation>Seddel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
   <translation>Luke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Small</source>
   <translation>Liten</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Somebody must be able to change the set-up</source>
   <translation>Noen må kunne endre oppsettet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Something answers</source>
   <translation>Noe svarer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Something else answers at this address</source>
   <translation>Noe annet svarer på denne adressen</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Something is changed. F9 keeps it.</source>
   <translation>Noe er endret. F9 lagrer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Something is under way</source>
   <translation>Noe pågår</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Something is wrong</source>
   <translation>Noe er galt</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Something must be mended first</source>
   <translation>Noe må rettes først</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Something wrong with the paper?</source>
   <translation>Er noe galt med papiret?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, in the system's own word</source>
   <translation>Sorter etter, med systemets eget ord</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, its own word</source>
   <translation>Sorter etter, eget ord</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Sound</source>
   <translation>Lyd</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Speaks</source>
   <translation>Snakker</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Special taxes</source>
   <translation>Særavgifter</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Speed</source>
   <translation>Fart</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Speed, inch/s</source>
   <translation>Fart, tommer/s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Split it</source>
   <translation>Del den opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Spoilt</source>
   <translation>Ødelagt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Spoilt, print again</source>
   <translation>Ødelagt, skriv ut på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Spot</source>
   <translation>Stoppested</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} cannot be read, so the route is left out: it is expected to stay as it is</source>
   <translation>Stoppested {number} kan ikke leses, så ruten utelates: den ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} has a time zone that this computer does not know: its times stand in UTC</source>
   <translation>Stoppested {number} har en tidssone som denne maskinen ikke kjenner: tidene står i UTC</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number}: who is told of the tracking is not taken over</source>
   <translation>Stoppested {number}: hvem som varsles om sporingen, overtas ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation>Stablbar</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop.</source>
   <translation>Start en nøkkelring for denne brukeren, for eksempel gnome-keyring eller KWallet, og logg inn på skrivebordet.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start the service “Credential Manager” in Windows.</source>
   <translation>Start tjenesten «Credential Manager» i Windows.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation>Starter på 1 ved hvert stoppested</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>State</source>
   <translation>Tilstand</translation>
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
   <translation>Status, med systemets eget ord</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, its own word</source>
   <translation>Status, eget ord</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Stick it on,</source>
   <translation>Fest den,</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Store at °C</source>
   <translation>Oppbevares ved °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Stored and read back</source>
   <translation>Lagret og lest tilbake</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Street</source>
   <translation>Gate</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Street addresses</source>
   <translation>Gateadresser</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Street and number</source>
   <translation>Gate og nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as credit card</source>
   <translation>For eksempel kredittkort</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as webshop</source>
   <translation>For eksempel nettbutikk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Suggested in orders</source>
   <translation>Foreslås i ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Support</source>
   <translation>Støtte</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Swedish</source>
   <translation>svensk</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Switch it off and on, or type the weight.</source>
   <translation>Slå den av og på, eller tast vekten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Systems</source>
   <translation>Systemer</translation>
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
   <translation>Tagger</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Take into the queue</source>
   <translation>Ta inn i køen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Take it</source>
   <translation>Ta det</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Take it off, and type the weight.</source>
   <translation>Ta det av, og tast vekten.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Take its cable out and put it in again.</source>
   <translation>Ta ut kabelen og sett den i igjen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Take orders from a file</source>
   <translation>Hent ordrer fra en fil</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Take the chosen parcel away</source>
   <translation>Ta bort det valgte kolliet</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Take the weight</source>
   <translation>Ta vekten</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
   <translation>Bruk denne adressen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Take this one out again. Nothing was counted.</source>
   <translation>Ta denne ut igjen. Ingenting er talt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Take {names} off the ramp, nobody fetches it.</source>
   <translation>Ta {names} av rampen, ingen henter det.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Take {weight}</source>
   <translation>Ta {weight}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Taken</source>
   <translation>Tatt imot</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Taken back: {step}</source>
   <translation>Angret: {step}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in</source>
   <translation>Tatt inn</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in from {source}</source>
   <translation>Tatt inn fra {source}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>Taken out of the queue</source>
   <translation>Tatt ut av køen</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Taken where an order itself says nothing; the first one that fits counts.</source>
   <translation>Brukes når ordren selv ikke sier noe; det første som passer, gjelder.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Taxes</source>
   <translation>Avgifter</translation>
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
   <translation>Temperaturer må ikke endres etter at etikettene er skrevet ut.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Test and live keys differ: the address belongs to one account.</source>
   <translation>Test- og driftsnøkler er forskjellige: adressen hører til én konto.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation>Teststrekkoden er skannet tilbake: mål og skrivehode er riktige.</translation>
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
   <translation>Test, faktureres ikke</translation>
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
   <translation>Tekst med navn i klammer, som {timestamp}.{body}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>That is no badge of this desk</source>
   <translation>Det er ikke et kort for dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The Api-key: letters, digits and signs without spaces</source>
   <translation>Api-nøkkelen: bokstaver, sifre og tegn uten mellomrom</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation>PIN-en er feil</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>The README lists all columns</source>
   <translation>README lister alle kolonner</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>The Windows print service does not answer</source>
   <translation>Windows’ utskriftstjeneste svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The access is being renewed</source>
   <translation>Tilgangen fornyes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>The account may not read orders; granted: {granted}</source>
   <translation>Kontoen kan ikke lese ordrer; gitt: {granted}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The account {account} is not used like this.</source>
   <translation>Kontoen {account} brukes ikke slik.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>The account's advanced options change the signature</source>
   <translation>Kontoens avanserte valg endrer signaturen</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <source>The account's name</source>
   <translation>Kontoens navn</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>The address ends before the “?”</source>
   <translation>Adressen slutter før «?»</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The address is missing, as 192.168.1.40</source>
   <translation>Adressen mangler, som 192.168.1.40</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>The amendment holds nothing</source>
   <translation>Endringen er tom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>The answer cannot be read</source>
   <translation>Svaret kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The answer from {system} cannot be read</source>
   <translation>Svaret fra {system} kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The answer to the last renewal was lost, and its token works only once.</source>
   <translation>Svaret på siste fornyelse gikk tapt, og tokenet virker bare én gang.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The barcode of this label cannot be read at {dpi} dpi</source>
   <translation>Strekkoden på denne etiketten kan ikke leses ved {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation>Den blå handlingen</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier also answered with number {number}</source>
   <translation>Transportøren svarte også med nummer {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/sheets.py" />
   <source>The carrier asks for {n} copies; one is printed</source>
   <translation>
    <numerusform>Transportøren ber om {n} kopi; én skrives ut</numerusform>
    <numerusform>Transportøren ber om {n} kopier; én skrives ut</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>The carrier cancelled order {reference}</source>
   <translation>Transportøren kansellerte ordre {reference}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>The carrier did not take {n} scans</source>
   <translation>
    <numerusform>Transportøren godtok ikke {n} skann</numerusform>
    <numerusform>Transportøren godtok ikke {n} skann</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier does not know this parcel number</source>
   <translation>Transportøren kjenner ikke dette kollinummeret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation>Transportøren sier ikke om den har ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The carrier is asked</source>
   <translation>Transportøren spørres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The carrier is asked by itself. See In doubt, Alt 5.</source>
   <translation>Transportøren spørres av seg selv. Se Usikre, Alt 5.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>The carrier is being told.</source>
   <translation>Transportøren varsles.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation>Transportøren får melding om et kolli</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>The carrier says “{status}”</source>
   <translation>Transportøren sier «{status}»</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>The carrier shows all of it</source>
   <translation>Transportøren viser alt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation>Transportøren snakker om andre kolli enn den fikk oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier was not reached, nothing was ordered</source>
   <translation>Transportøren ble ikke nådd, ingenting ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The carriers are being asked</source>
   <translation>Transportørene spørres</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>The certificate: {reason}</source>
   <translation>Sertifikatet: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation>Sertifikatene fra lagerets egen utsteder kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The chosen keyring keeps secrets in no safe place</source>
   <translation>Den valgte nøkkelringen oppbevarer ikke hemmeligheter trygt</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The chosen one</source>
   <translation>Det valgte</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The city</source>
   <translation>Stedet</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>The clocks jump over this time there</source>
   <translation>Klokken stilles forbi denne tiden der</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>The code is {other}: the scanner {how}</source>
   <translation>Koden er {other}: skanneren {how}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The complete list of parcels is needed: there is none</source>
   <translation>Hele kollilisten trengs: det finnes ingen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation>Hele listen: det som ikke står i den, fjernes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The connector “{name}” in {folder} cannot be used</source>
   <translation>Tilkoblingen «{name}» i {folder} kan ikke brukes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The consolidated offer no longer held, and the best available time was booked. The order stands.</source>
   <translation>Samletilbudet gjaldt ikke lenger, og beste ledige tid ble bestilt. Ordren står.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The deletion of {number} is not visible yet</source>
   <translation>Slettingen av {number} vises ikke ennå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window cannot be asked for again</source>
   <translation>Leveringsvinduet kan ikke spørres etter igjen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window costs {price} now</source>
   <translation>Leveringsvinduet koster {price} nå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
   <translation>Leveringsvinduet er gått ut</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window is no longer offered</source>
   <translation>Leveringsvinduet tilbys ikke lenger</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>The desk says that it does not know 1234567890</source>
   <translation>Pakkebordet sier at det ikke kjenner 1234567890</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>The details were taken</source>
   <translation>Detaljene ble tatt imot</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The device is missing, as /dev/ttyS0 or COM3</source>
   <translation>Enheten mangler, som /dev/ttyS0 eller COM3</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk does not take what is written</source>
   <translation>Disken tar ikke imot det som skrives</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk is full</source>
   <translation>Disken er full</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>The document cannot be drawn</source>
   <translation>Dokumentet kan ikke tegnes</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The dots an inch of this printer are not known</source>
   <translation>Skriverens punkter per tomme er ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The dots of this picture do not tell its size</source>
   <translation>Punktene i dette bildet sier ikke størrelsen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The draft {number} was accepted.</source>
   <translation>Utkastet {number} ble godtatt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>The e-mail address</source>
   <translation>E-postadressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The e-mail address; tick “No e-mail” to erase it at parcelLab</source>
   <translation>E-postadressen; kryss av «Ingen e-post» for å slette den hos parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/windows.py" />
   <source>The end lies before the start</source>
   <translation>Slutten ligger før starten</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be read</source>
   <translation>Filen kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be written</source>
   <translation>Filen kan ikke skrives</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file has more than {most} rows</source>
   <translation>Filen har mer enn {most} rader</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file has no header line</source>
   <translation>Filen har ingen overskriftslinje</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>The file holds bytes that are no text</source>
   <translation>Filen har byte som ikke er tekst</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file holds no order</source>
   <translation>Filen har ingen ordre</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file is larger than 20 MB</source>
   <translation>Filen er større enn 20 MB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is nested too deep</source>
   <translation>Filen er nøstet for dypt</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is no Excel file</source>
   <translation>Filen er ingen Excel-fil</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is not UTF-8 text</source>
   <translation>Filen er ikke UTF-8-tekst</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is not readable as one of Excel's</source>
   <translation>Filen kan ikke leses som en Excel-fil</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file needs more memory than a file of orders may</source>
   <translation>Filen trenger mer minne enn en ordrefil kan</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to read</source>
   <translation>Filen tar mer enn {seconds:g} s å lese</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to write</source>
   <translation>Filen tar mer enn {seconds:g} s å skrive</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file unpacks to more than 300 MB</source>
   <translation>Filen pakkes ut til mer enn 300 MB</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The file {file} is put into the printer</source>
   <translation>Filen {file} legges i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The first line names the columns</source>
   <translation>Den første linjen gir kolonnene navn</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/drawing.py" />
   <source>The first of {n} labels</source>
   <translation>
    <numerusform>Den første av {n} etikett</numerusform>
    <numerusform>Den første av {n} etiketter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <source>The first that fits an order is taken.</source>
   <translation>Det første som passer til en ordre, brukes.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The first version stands there. Decline it and post it with a new number if it is not right.</source>
   <translation>Den første versjonen gjelder der. Avslå den og send den med et nytt nummer hvis den ikke er riktig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The folder is missing</source>
   <translation>Mappen mangler</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>The folder {folder} cannot be made</source>
   <translation>Mappen {folder} kan ikke opprettes</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font that was last called by its name is the printer's own</source>
   <translation>Skriften som sist ble kalt ved navn, er skriverens egen</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own</source>
   <translation>Skriften {file} er skriverens egen</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own, here called {letter}</source>
   <translation>Skriften {file} er skriverens egen, her kalt {letter}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
   <translation>Skjemaet begynner tomt. Det som ikke fylles ut, sendes ikke.</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>The format {name} lies in the printer and is not drawn</source>
   <translation>Formatet {name} ligger i skriveren og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The graphic {name} lies in the printer and is not drawn</source>
   <translation>Grafikken {name} ligger i skriveren og tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The house number</source>
   <translation>Husnummeret</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>The ink reaches to {size}</source>
   <translation>Trykket når til {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice does not lie at Transiteo</source>
   <translation>Fakturaen ligger ikke hos Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice is not there</source>
   <translation>Fakturaen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>The job is empty</source>
   <translation>Jobben er tom</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job is still in queue {queue}</source>
   <translation>Jobben er fortsatt i køen {queue}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was in queue {queue}; it is not known whether it came out. Look at the printer.</source>
   <translation>Jobben var i køen {queue}; det er ukjent om den kom ut. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. It is not known whether something came out. Look at the printer.</source>
   <translation>Jobben er tatt tilbake, så ingenting kommer senere. Det er ukjent om noe kom ut. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. Nothing came out. Look at the printer.</source>
   <translation>Jobben er tatt tilbake, så ingenting kommer senere. Ingenting kom ut. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation>Nøkkelen går til nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>The key: letters, digits and signs without spaces</source>
   <translation>Nøkkelen: bokstaver, sifre og tegn uten mellomrom</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/presenter.py" />
   <source>The keyboard's scanner</source>
   <translation>Tastaturets skanner</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring did not do it</source>
   <translation>Nøkkelringen gjorde det ikke</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring does not answer</source>
   <translation>Nøkkelringen svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring is locked</source>
   <translation>Nøkkelringen er låst</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of price is too long: it is left out and expected to stay as it is</source>
   <translation>Pristypen er for lang: den utelates og ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of transport is too long: it is left out and expected to stay as it is</source>
   <translation>Transporttypen er for lang: den utelates og ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label asks for more than any label needs: the rest is not drawn</source>
   <translation>Etiketten ber om mer enn noen etikett trenger: resten tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation>Etiketten kan ikke tegnes</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>The label cannot be written into its folder</source>
   <translation>Etiketten kan ikke skrives i mappen</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out mirrored</source>
   <translation>Etiketten kommer speilvendt ut</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out upside down</source>
   <translation>Etiketten kommer opp ned</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label for {reference} came out, the packer says</source>
   <translation>Etiketten for {reference} kom ut, sier pakkeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation>Etiketten tegnes</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label is being sent once more</source>
   <translation>Etiketten sendes én gang til</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation>Selve etiketten er bevart.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of order {reference}, parcel {number}, is the same: look before it goes on</source>
   <translation>Etiketten til ordre {reference}, kolli {number}, er den samme: se etter før den går videre</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was printed before</source>
   <translation>Etiketten for kolli {number} ble skrevet ut før</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was sent to {printer} before</source>
   <translation>Etiketten for kolli {number} ble sendt til {printer} før</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The label says that it is larger than the media; only white paper was cut off</source>
   <translation>Etiketten sier at den er større enn mediet; bare hvitt papir ble kuttet</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>The label says {found} instead of {wanted}</source>
   <translation>Etiketten sier {found} i stedet for {wanted}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The label was on its way to {printer}</source>
   <translation>Etiketten var på vei til {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation>Etikettens adresse leder bort fra Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The labels are being fetched</source>
   <translation>Etikettene hentes</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels are tried again</source>
   <translation>Etikettene prøves på nytt</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out</source>
   <translation>Etikettene kom ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out and are not used</source>
   <translation>Etikettene kom ut og brukes ikke</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels did not come out</source>
   <translation>Etikettene kom ikke ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels given up</source>
   <translation>Etikettene er gitt opp</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels not printed on {printer}</source>
   <translation>Etikettene ble ikke skrevet ut på {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The labels of {reference} are being sent to the printer</source>
   <translation>Etikettene for {reference} sendes til skriveren</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were printed before</source>
   <translation>Etikettene ble skrevet ut før</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels were sent</source>
   <translation>Etikettene ble sendt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were sent to {printer} before</source>
   <translation>Etikettene ble sendt til {printer} før</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels: not known whether it came out</source>
   <translation>Etikettene: ukjent om de kom ut</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last item's scan, or the last change of the parcels</source>
   <translation>Siste vareskann, eller siste endring av kolliene</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last label; counted as a copy</source>
   <translation>Siste etikett; telles som kopi</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The last order is announced</source>
   <translation>Den siste ordren er meldt</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The line to {system} is not safe</source>
   <translation>Linjen til {system} er ikke sikker</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/dotted.py" />
   <source>The list has {n} entries, counted from 0; the next is {n}</source>
   <translation>
    <numerusform>Listen har {n} oppføring, telt fra 0; den neste er {n}</numerusform>
    <numerusform>Listen har {n} oppføringer, telt fra 0; den neste er {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.</source>
   <translation>Kollilisten erstatter den hos Porterbuddy: mål, vekter, temperaturer og numre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation>Manifestet skrives ut</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The name</source>
   <translation>Navnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for a price that is not told. Nothing is ordered yet.</source>
   <translation>Det nærmeste er {window} til en pris som ikke er oppgitt. Ingenting er bestilt ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.</source>
   <translation>Det nærmeste er {window} for {price}, {extra} mer. Ingenting er bestilt ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}. Nothing is ordered yet.</source>
   <translation>Det nærmeste er {window} for {price}. Ingenting er bestilt ennå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The new key is missing</source>
   <translation>Den nye nøkkelen mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
   <translation>De nye innstillingene gjelder.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The offer for this window is no longer at hand</source>
   <translation>Tilbudet for dette vinduet er ikke lenger tilgjengelig</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The old one stays until it is kept; Esc leaves it.</source>
   <translation>Den gamle blir til den nye er lagret; Esc lar den være.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The open order, with what is chosen</source>
   <translation>Den åpne ordren, med det som er valgt</translation>
  </message>
  <message>
   <location filename="../../app/domain/operators.py" />
   <source>The operator's name</source>
   <translation>Operatørens navn</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book cannot be written</source>
   <translation>Ordreboken kan ikke skrives</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book is closed</source>
   <translation>Ordreboken er lukket</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book was written by a newer Parceldesk</source>
   <translation>Ordreboken er skrevet av en nyere Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file belongs to another program</source>
   <translation>Ordrebokens fil tilhører et annet program</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file cannot be opened</source>
   <translation>Ordrebokens fil kan ikke åpnes</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged</source>
   <translation>Ordrebokens fil er skadet</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged at {what}</source>
   <translation>Ordrebokens fil er skadet ved {what}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>The order does not want it any more</source>
   <translation>Ordren vil ikke ha den lenger</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The order has deprecated flags: {flags}. They are never sent and count no more.</source>
   <translation>Ordren har utgåtte flagg: {flags}. De sendes aldri og teller ikke lenger.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
   <translation>Ordren har ikke noe kolli med dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>The order is announced, not all of its parcels are</source>
   <translation>Ordren er meldt, men ikke alle kolliene</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being announced</source>
   <translation>Ordren meldes</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being confirmed</source>
   <translation>Ordren bekreftes</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being declined</source>
   <translation>Ordren avslås</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being deleted</source>
   <translation>Ordren slettes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The order is being opened.</source>
   <translation>Ordren åpnes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The order is being placed</source>
   <translation>Ordren bestilles</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being taken into the queue</source>
   <translation>Ordren tas inn i køen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is billed from then on.</source>
   <translation>Ordren faktureres fra da av.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is confirmed: it is binding now</source>
   <translation>Ordren er bekreftet: den er bindende nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is declined: it has ended</source>
   <translation>Ordren er avslått: den er avsluttet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>The order is not placed yet</source>
   <translation>Ordren er ikke bestilt ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>The order is placed without one.</source>
   <translation>Ordren bestilles uten.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The order is placed, but could not be written down</source>
   <translation>Ordren er bestilt, men kunne ikke noteres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The order is placed. The label is kept.</source>
   <translation>Ordren er bestilt. Etiketten er bevart.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order is recorded there.</source>
   <translation>Ordren er registrert der.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order is too big for Betakom</source>
   <translation>Ordren er for stor for Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order is {status}: Porterbuddy may not take changes any more.</source>
   <translation>Ordren er {status}: Porterbuddy tar kanskje ikke imot endringer lenger.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation>Ordren kan være endret siden den ble lest</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>The order number</source>
   <translation>Ordrenummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>The order stands as it did.</source>
   <translation>Ordren står som før.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
   <translation>Ordren står, og ingenting ble bestilt to ganger. Den kunne ikke leses tilbake: les den på nytt og sammenlign.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Asked for {wanted}, got {came}. Fetch the label again.</source>
   <translation>Ordren står. Ba om {wanted}, fikk {came}. Hent etiketten på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again in a minute.</source>
   <translation>Ordren står. Hent etiketten på nytt om et minutt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again: its address lives only for a short time.</source>
   <translation>Ordren står. Hent etiketten på nytt: adressen lever bare en kort stund.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Look at its parcels in Porterbuddy's portal.</source>
   <translation>Ordren står. Se på kolliene i Porterbuddys portal.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order stands. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Ordren står. Bare lenken i kundens e-post kan bekrefte eller avslå den.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.</source>
   <translation>Ordren står. Porterbuddy bestiller en annen tid når tilbudet ikke gjelder lenger: les ordren på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. The consolidated offer named no time, so it cannot be told whether it still held.</source>
   <translation>Ordren står. Samletilbudet oppga ingen tid, så det er ukjent om det fortsatt gjaldt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>The order takes {size} bytes, Betakom takes {limit}</source>
   <translation>Ordren er på {size} byte, Betakom tar {limit}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The order waits again.</source>
   <translation>Ordren venter igjen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>The order was created; reading it back did not show it.</source>
   <translation>Ordren er opprettet; å lese den tilbake viste den ikke.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order was not read</source>
   <translation>Ordren er ikke lest</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order's other data are recorded there.</source>
   <translation>Ordrens øvrige data er registrert der.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The order's status is asked for instead.</source>
   <translation>Ordrens status etterspørres i stedet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation>De andre sidene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The own number is too long: it is left out and expected to stay as it is</source>
   <translation>Det egne nummeret er for langt: det utelates og ventes å bli som det er</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is being sent</source>
   <translation>Pakkseddelen for {reference} sendes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is sent</source>
   <translation>Pakkseddelen for {reference} er sendt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The page is being opened</source>
   <translation>Siden åpnes</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation>Siden er sendt til skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The paper is being fetched</source>
   <translation>Papiret hentes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The parcel has no number</source>
   <translation>Kolliet har ikke noe nummer</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The parcel is too heavy for this scale</source>
   <translation>Kolliet er for tungt for denne vekten</translation>
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
   <translation>Kolliene mangler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The partner id: letters, digits and signs without spaces</source>
   <translation>Partner-id-en: bokstaver, sifre og tegn uten mellomrom</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The payment is being confirmed</source>
   <translation>Betalingen bekreftes</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The phone number is missing</source>
   <translation>Telefonnummeret mangler</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>The practice carrier could not be started</source>
   <translation>Øvingstransportøren kunne ikke startes</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>The practice carriers have ended</source>
   <translation>Øvingstransportørene er avsluttet</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The prefix “{known}” did not come</source>
   <translation>Prefikset «{known}» kom ikke</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>The preset's name</source>
   <translation>Forvalgets navn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The price cannot be read: it is not taken over</source>
   <translation>Prisen kan ikke leses: den overtas ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not answer</source>
   <translation>Utskriftstjenesten svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not take the job</source>
   <translation>Utskriftstjenesten tar ikke imot jobben</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service gave no clear answer</source>
   <translation>Utskriftstjenesten ga ikke noe klart svar</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The print service no longer answers</source>
   <translation>Utskriftstjenesten svarer ikke lenger</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service on {server} does not answer</source>
   <translation>Utskriftstjenesten på {server} svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <location filename="../../app/printing/lines.py" />
   <source>The printer broke the connection off</source>
   <translation>Skriveren brøt forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/claim_count.py" />
   <source>The printer did not count it before the next label</source>
   <translation>Skriveren talte den ikke før neste etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation>Skriveren sa ikke mer om seg selv</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The printer puts its own date in (^FC)</source>
   <translation>Skriveren setter inn sin egen dato (^FC)</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation>Skriveren sa hva den er</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>The printer stopped taking data</source>
   <translation>Skriveren sluttet å ta imot data</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>The printer takes no data</source>
   <translation>Skriveren tar ikke imot data</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>The printer's name</source>
   <translation>Skriverens navn</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The queue's name is missing</source>
   <translation>Køens navn mangler</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>The record is there, not all of its changes are</source>
   <translation>Oppføringen finnes, men ikke alle endringene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The redirect does not lead to this computer</source>
   <translation>Omdirigeringen fører ikke til denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The relay's own address, with https://</source>
   <translation>Videresendingens egen adresse, med https://</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The request to {system} cannot be sent as it is</source>
   <translation>Forespørselen til {system} kan ikke sendes slik den er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation>Den samme i ordren og kolliene</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The same order is being sent to {system}</source>
   <translation>Den samme ordren sendes til {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, for another reason</source>
   <translation>Det samme, av en annen grunn</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, since the label is lost</source>
   <translation>Det samme, fordi etiketten er mistet</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale does not answer</source>
   <translation>Vekten svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale is still moving</source>
   <translation>Vekten er fortsatt i bevegelse</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale reports a fault</source>
   <translation>Vekten melder feil</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The scale says {weighed}, {expected} is expected</source>
   <translation>Vekten sier {weighed}, {expected} er ventet</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows less than zero</source>
   <translation>Vekten viser mindre enn null</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows zero</source>
   <translation>Vekten viser null</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale wants to be calibrated</source>
   <translation>Vekten må kalibreres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on {place}</source>
   <translation>Skannet beviser at den er skrevet ut og er på {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation>Skannet beviser at mål, skrivehode og papir er riktige.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>The scan was not taken. Nothing changed.</source>
   <translation>Skannet ble ikke tatt. Ingenting er endret.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation>Skanneren er riktig satt opp</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner sends no Enter after a code</source>
   <translation>Skanneren sender ingen Enter etter koden</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner {how}</source>
   <translation>Skanneren {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation>Skannene er bevart og meldes på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The secret is missing</source>
   <translation>Hemmeligheten mangler</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The secret is not {form}</source>
   <translation>Hemmeligheten er ikke {form}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The secret was not read or kept. {what_now}</source>
   <translation>Hemmeligheten ble ikke lest eller lagret. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The secret: letters, digits and signs without spaces</source>
   <translation>Hemmeligheten: bokstaver, sifre og tegn uten mellomrom</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
   <translation>Avsenderen er ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings cannot be read: {reason}</source>
   <translation>Innstillingene kan ikke leses: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings could not be written</source>
   <translation>Innstillingene kunne ikke skrives</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings were written by a newer Parceldesk</source>
   <translation>Innstillingene er skrevet av en nyere Parceldesk</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The settlement is too long: it is left out and expected to stay as it is</source>
   <translation>Avregningen er for lang: den utelates og ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation>Arket kunne ikke skrives</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The sheet may be of another version. Print a new one.</source>
   <translation>Arket kan være av en annen versjon. Skriv ut et nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The shipment number {number} is what the station ordered.</source>
   <translation>Sendingsnummeret {number} er det stasjonen bestilte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation>Butikken, slik den er satt opp der</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The sign-in has ended, and Trans.eu gave no token to renew it.</source>
   <translation>Innloggingen er utløpt, og Trans.eu ga ikke noe token til å fornye den.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>The sign-in was declined</source>
   <translation>Innloggingen ble avslått</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is</source>
   <translation>Stoppestedene er ikke nummerert 1, 2, 3: ruten utelates og ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>The station does not know this field</source>
   <translation>Stasjonen kjenner ikke dette feltet</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>The station is closing</source>
   <translation>Stasjonen lukkes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>The station knows no system “{connector}”</source>
   <translation>Stasjonen kjenner ikke systemet «{connector}»</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The station knows no system “{system}”</source>
   <translation>Stasjonen kjenner ikke systemet «{system}»</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped before sending it</source>
   <translation>Stasjonen stoppet før den ble sendt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
   <translation>Stasjonen stoppet før transportøren svarte</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped while sending it</source>
   <translation>Stasjonen stoppet mens den ble sendt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The station was not started.</source>
   <translation>Stasjonen ble ikke startet.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed</source>
   <translation>Statuskallet er ikke signert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed with this account's key</source>
   <translation>Statuskallet er ikke signert med denne kontoens nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The street</source>
   <translation>Gaten</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The suffix “{known}” did not come</source>
   <translation>Suffikset «{known}» kom ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The system has it no longer.</source>
   <translation>Systemet har den ikke lenger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system keeps no papers for this order.</source>
   <translation>Systemet har ingen papirer for denne ordren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system's page is being read, {} s</source>
   <translation>Systemets side leses, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The test label may still come out of {}.</source>
   <translation>Testetiketten kan fortsatt komme ut av {}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The text of the terms is too long: it is left out and expected to stay as it is</source>
   <translation>Vilkårsteksten er for lang: den utelates og ventes å bli som den er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>The time that Transiteo's calculator gave</source>
   <translation>Tiden som Transiteos kalkulator oppga</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The token could not be kept</source>
   <translation>Tokenet kunne ikke lagres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>The token is good, but no calls are left</source>
   <translation>Tokenet er godt, men ingen kall gjenstår</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
   <translation>Tokenet for denne ordren mangler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>The token: letters, digits and signs without spaces</source>
   <translation>Tokenet: bokstaver, sifre og tegn uten mellomrom</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The tokens are being forgotten</source>
   <translation>Tokenene glemmes</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/databar.py" />
   <source>The two-dimensional part over a barcode is not drawn</source>
   <translation>Den todimensjonale delen over en strekkode tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>The typed number is not {number}</source>
   <translation>Nummeret som ble tastet, er ikke {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The weight is missing</source>
   <translation>Vekten mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window can no longer be booked as it was</source>
   <translation>Vinduet kan ikke lenger bestilles slik det var</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one is left</source>
   <translation>Vinduet gikk ut, et dyrere gjenstår</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one?</source>
   <translation>Vinduet gikk ut, ta et dyrere?</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The {body} must be signed</source>
   <translation>{body} må signeres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The {rate} orders a minute that Betakom takes are used up</source>
   <translation>De {rate} ordrene per minutt som Betakom tar imot, er brukt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Their digits choose them at the packing desk, in this order.</source>
   <translation>Tallene velger dem ved pakkebordet, i denne rekkefølgen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Then check the connection</source>
   <translation>Kontroller deretter forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then print a test label on it</source>
   <translation>Skriv så ut en testetikett på den</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then scan it: proves size and head</source>
   <translation>Skann den så: beviser mål og skrivehode</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Then scan the label for {reference}</source>
   <translation>Skann så etiketten for {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>There are loads: take them out first</source>
   <translation>Det finnes laster: ta dem ut først</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>There are two systems “{name}”, one in {folder}</source>
   <translation>Det finnes to systemer «{name}», ett i {folder}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation>Det finnes {} taster for esker</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>There are {} scanners</source>
   <translation>Det finnes {} skannere</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no account “{account}”</source>
   <translation>Kontoen «{account}» finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>There is no code in this address</source>
   <translation>Det er ingen kode i denne adressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>There is no country of these two letters</source>
   <translation>Det finnes ikke noe land med disse to bokstavene</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no key for {account} in the keyring</source>
   <translation>Nøkkelringen har ingen nøkkel for {account}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>There is no keyring on this desk</source>
   <translation>Det finnes ingen nøkkelring på dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation>Det er ingen etikett å skrive ut. Bestill den først.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>There is no load of this number</source>
   <translation>Det finnes ingen last med dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>There is no operator “{operator}”</source>
   <translation>Operatøren «{operator}» finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>There is no printer at {path}</source>
   <translation>Det er ingen skriver på {path}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>There is no queue {queue}</source>
   <translation>Køen {queue} finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such day</source>
   <translation>Den dagen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
   <translation>Det finnes ingen slik tjeneste på denne adressen</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such time of day</source>
   <translation>Det klokkeslettet finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>There is no three-letter code for “{country}”</source>
   <translation>Det finnes ingen kode på tre bokstaver for «{country}»</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>There is no way to {host}</source>
   <translation>Det er ingen vei til {host}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>There is nothing to ask about. One in doubt is asked about in the tray.</source>
   <translation>Det er ingenting å spørre om. En usikker spørres det om i kurven.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>There is nothing to decide. Nothing was sent.</source>
   <translation>Det er ingenting å avgjøre. Ingenting er sendt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>There is nothing to take back</source>
   <translation>Det er ingenting å angre</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>These bytes are no PDF</source>
   <translation>Disse bytene er ingen PDF</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>These bytes are no PNG picture</source>
   <translation>Disse bytene er ikke noe PNG-bilde</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>These keys</source>
   <translation>Disse tastene</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>They are being written</source>
   <translation>De skrives</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>They are in force.</source>
   <translation>De gjelder.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Install that version again, or move {path} away.</source>
   <translation>De blir som de er. Installer den versjonen igjen, eller flytt {path}.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Mend {path}, or move it away to start afresh.</source>
   <translation>De blir som de er. Rett {path}, eller flytt den for å begynne på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>They are printed from now on. F8 on Orders prints copies, and counts them.</source>
   <translation>De skrives ut fra nå av. F8 på Ordrer skriver ut kopier og teller dem.</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has a password</source>
   <translation>Denne PDF-en har passord</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {megabytes} MB, which no label has</source>
   <translation>Denne PDF-en er på {megabytes} MB, det er ingen etikett</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {n} pages, a label has 1 to {most}</source>
   <translation>
    <numerusform>Denne PDF-en har {n} side, en etikett har 1 til {most}</numerusform>
    <numerusform>Denne PDF-en har {n} sider, en etikett har 1 til {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF is damaged or cut off</source>
   <translation>Denne PDF-en er skadet eller kuttet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>This account is for trial orders, whose numbers begin with {prefix}</source>
   <translation>Denne kontoen er for prøveordrer, der numrene begynner med {prefix}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation>Denne handlingen står ikke i loggboken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This address belongs to another sign-in</source>
   <translation>Denne adressen hører til en annen innlogging</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>This address is not known as a test system of {system}</source>
   <translation>Denne adressen er ikke kjent som et testsystem for {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation>Dette kortet tilhører en annen operatør</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>This box does not go out. Put it aside.</source>
   <translation>Denne esken skal ikke ut. Sett den til side.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer is being looked through.</source>
   <translation>Denne maskinen gjennomsøkes.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s ahead of {system}</source>
   <translation>Denne maskinen går {seconds} s foran {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s behind {system}</source>
   <translation>Denne maskinen går {seconds} s etter {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s ahead of Betakom's</source>
   <translation>Klokken på denne maskinen går {seconds} s foran Betakoms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s behind Betakom's</source>
   <translation>Klokken på denne maskinen går {seconds} s etter Betakoms</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer's keyboard</source>
   <translation>Denne maskinens tastatur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>This day lies before the first one</source>
   <translation>Denne dagen ligger før den første</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>This desk</source>
   <translation>Dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>This desk asks nobody yet</source>
   <translation>Dette pakkebordet spør ingen ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>This desk asks who packs</source>
   <translation>Dette pakkebordet spør hvem som pakker</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk does not ask who packs</source>
   <translation>Dette pakkebordet spør ikke hvem som pakker</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk does not know the command</source>
   <translation>Dette pakkebordet kjenner ikke kommandoen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk has no other printer</source>
   <translation>Dette pakkebordet har ingen annen skriver</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer</source>
   <translation>Dette pakkebordet har ingen skriver</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer {printer}</source>
   <translation>Dette pakkebordet har ingen skriver {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scale.py" />
   <source>This desk has no scale</source>
   <translation>Dette pakkebordet har ingen vekt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation>Pakkebordet er låst. Det som er åpent, forblir åpent.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>This desk's user must be in the group lp or dialout.</source>
   <translation>Brukeren på dette pakkebordet må være i gruppen lp eller dialout.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This does not belong to order {reference}</source>
   <translation>Dette hører ikke til ordre {reference}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is a binary Excel file</source>
   <translation>Dette er en binær Excel-fil</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is an old or a locked Excel file</source>
   <translation>Dette er en gammel eller låst Excel-fil</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/building.py" />
   <source>This is missing</source>
   <translation>Dette mangler</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>This is no order: an object is wanted</source>
   <translation>Dette er ingen ordre: det ventes et objekt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>This is no page of Trans.eu's list</source>
   <translation>Dette er ingen side i Trans.eus liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
   <translation>Dette er ikke koden på denne siden, eller fra et tastatur som ikke er kjent her.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This is not the whole address</source>
   <translation>Dette er ikke hele adressen</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is set at the scanner itself</source>
   <translation>Dette settes på selve skanneren</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This is settled already</source>
   <translation>Dette er allerede avklart</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the first window that can be booked</source>
   <translation>Dette er det første vinduet som kan bestilles</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation>Dette er vekten av forrige kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the last window that can be booked</source>
   <translation>Dette er det siste vinduet som kan bestilles</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>This is the number of order {reference}, which has {n} parcels</source>
   <translation>
    <numerusform>Dette er nummeret på ordre {reference}, som har {n} kolli</numerusform>
    <numerusform>Dette er nummeret på ordre {reference}, som har {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is what is wrong:</source>
   <translation>Dette er galt:</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>This label</source>
   <translation>Denne etiketten</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label cannot be read</source>
   <translation>Denne etiketten kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label has no end</source>
   <translation>Denne etiketten har ingen slutt</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label is blank</source>
   <translation>Denne etiketten er blank</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <location filename="../../app/labels/sheets.py" />
   <source>This label is empty</source>
   <translation>Denne etiketten er tom</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is made for {made_for} dpi, the printer has {dpi}</source>
   <translation>Denne etiketten er laget for {made_for} dpi, skriveren har {dpi}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label is printed twice as large (^JMB) as it is drawn</source>
   <translation>Denne etiketten skrives ut dobbelt så stor (^JMB) som den tegnes</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {label}, the printer has {media}</source>
   <translation>Denne etiketten er {label}, skriveren har {media}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {side} mm wide, the roll of this printer prints {roll} mm</source>
   <translation>Denne etiketten er {side} mm bred, skriverens rull skriver {roll} mm</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label measures in inches or millimetres (^MU), and is drawn as if in dots</source>
   <translation>Denne etiketten måler i tommer eller millimeter (^MU), og tegnes som i punkter</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label needs more memory than a label may</source>
   <translation>Denne etiketten trenger mer minne enn en etikett kan</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label takes longer than {seconds:g} s to read</source>
   <translation>Denne etiketten tar mer enn {seconds:g} s å lese</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>This label wants to {do}</source>
   <translation>Denne etiketten vil {do}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This label was scanned at {time}</source>
   <translation>Denne etiketten ble skannet kl. {time}</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Close what else has the file open, then do it again.</source>
   <translation>Dette siste trinnet ble ikke skrevet, og ingenting ble sendt. Lukk det som ellers har filen åpen, og gjør det på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Have the disk looked at, then do it again.</source>
   <translation>Dette siste trinnet ble ikke skrevet, og ingenting ble sendt. Få disken kontrollert, og gjør det på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>This list is empty as it was asked.</source>
   <translation>Denne listen er tom slik den ble spurt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>This machine knows no other. One with an address of its own is added with +.</source>
   <translation>Denne maskinen kjenner ingen andre. En med egen adresse legges til med +.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This machine only</source>
   <translation>Bare denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>This name is there already</source>
   <translation>Dette navnet finnes allerede</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>This order has no parcel {number}</source>
   <translation>Denne ordren har ikke noe kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>This order is already at Transiteo</source>
   <translation>Denne ordren er allerede hos Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This order is being placed right now</source>
   <translation>Denne ordren bestilles nå</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is in doubt</source>
   <translation>Denne ordren er usikker</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is larger than 500 kB</source>
   <translation>Denne ordren er større enn 500 kB</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is nested too deep</source>
   <translation>Denne ordren er nøstet for dypt</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation>Denne ordren står ikke i ordreboken</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is open on this desk</source>
   <translation>Denne ordren er åpen ved dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This order is placed</source>
   <translation>Denne ordren er bestilt</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation>Denne ordren er allerede avklart</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This paper finds no room on {media}</source>
   <translation>Dette papiret får ikke plass på {media}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>This parcel is still here. Nothing was written down.</source>
   <translation>Dette kolliet er fortsatt her. Ingenting er notert.</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>This phone number has too many or too few digits for its country</source>
   <translation>Dette telefonnummeret har for mange eller for få sifre for landet</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture has {wide} × {tall} dots, which no label has</source>
   <translation>Dette bildet har {wide} × {tall} punkter, det er ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture is damaged or cut off</source>
   <translation>Dette bildet er skadet eller kuttet</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
   <translation>Denne utskriften står ikke i loggboken</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>This printer does not understand receipts</source>
   <translation>Denne skriveren forstår ikke kvitteringer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>This runs right now</source>
   <translation>Dette pågår nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This screen has no use for this command</source>
   <translation>Denne siden har ingen bruk for kommandoen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>This station packs no diagnostics</source>
   <translation>Denne stasjonen pakker ingen diagnose</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>This status or a later one is known</source>
   <translation>Denne eller en senere status er kjent</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_account.py" />
   <source>This system has nothing harmless to ask</source>
   <translation>Dette systemet har ingenting ufarlig å spørre om</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This try to place an order is not in the ledger</source>
   <translation>Dette bestillingsforsøket står ikke i loggboken</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Three letters</source>
   <translation>Tre bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Three letters, as EUR</source>
   <translation>Tre bokstaver, som EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Three letters, as NOK</source>
   <translation>Tre bokstaver, som NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Three letters, as NOR</source>
   <translation>Tre bokstaver, som NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Time</source>
   <translation>Tid</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Time chosen by the carrier</source>
   <translation>Tiden velges av transportøren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Time written as</source>
   <translation>Tiden skrives som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Time zone</source>
   <translation>Tidssone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Times are written in it</source>
   <translation>Tider skrives i den</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>To</source>
   <translation>Til</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To change its very order</source>
   <translation>For å endre nettopp denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>To the courier</source>
   <translation>Til budet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To the letter as in the message's set-up</source>
   <translation>Nøyaktig som i meldingens oppsett</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the packing desk</source>
   <translation>Til pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the ramp</source>
   <translation>Til rampen</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>To the system that follows parcels</source>
   <translation>Til systemet som følger kolliene</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To what is in doubt</source>
   <translation>Til det som er usikkert</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation>Til {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Today, {day}</source>
   <translation>I dag, {day}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token accepted</source>
   <translation>Token godtatt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Token goes as</source>
   <translation>Tokenet sendes som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Token known, orders not readable</source>
   <translation>Token kjent, ordrer kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token not accepted</source>
   <translation>Token ikke godtatt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Tomorrow</source>
   <translation>I morgen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Tomorrow, {day}</source>
   <translation>I morgen, {day}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Too many wrong PINs, wait {seconds} s</source>
   <translation>For mange feil PIN-er, vent {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Total</source>
   <translation>Sum</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Total weight</source>
   <translation>Samlet vekt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Total weight in kg</source>
   <translation>Samlet vekt i kg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Tracking</source>
   <translation>Sporing</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/__init__.py" />
   <source>Trans.eu</source>
   <translation>Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu did not say what is granted.</source>
   <translation>Trans.eu sa ikke hva som er gitt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Trans.eu did not sign you in</source>
   <translation>Trans.eu logget deg ikke inn</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not allow this to the account</source>
   <translation>Trans.eu tillater ikke kontoen dette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not know this order</source>
   <translation>Trans.eu kjenner ikke denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not take the app’s id, secret or Api-key</source>
   <translation>Trans.eu tar ikke imot appens id, hemmelighet eller Api-nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Trans.eu does not take the sign-in or the Api-key</source>
   <translation>Trans.eu tar ikke imot innloggingen eller Api-nøkkelen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.</source>
   <translation>Trans.eu tar ikke imot denne koden: den virker én gang og i omtrent et minutt. Begynn innloggingen på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has no list “{name}”</source>
   <translation>Trans.eu har ingen liste «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has these terms already</source>
   <translation>Trans.eu har disse vilkårene allerede</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: an operation lies before today</source>
   <translation>Trans.eu kan avslå: en operasjon ligger før i dag</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the first operation is not a loading</source>
   <translation>Trans.eu kan avslå: den første operasjonen er ikke lasting</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation does not begin after the first</source>
   <translation>Trans.eu kan avslå: den siste operasjonen begynner ikke etter den første</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation is not an unloading</source>
   <translation>Trans.eu kan avslå: den siste operasjonen er ikke lossing</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders</source>
   <translation>Trans.eu kan avslå: ordren er «{status}», og endringer gjelder godtatte ordrer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu no longer takes the token that renews the sign-in.</source>
   <translation>Trans.eu tar ikke lenger imot tokenet som fornyer innloggingen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
   <translation>Trans.eu tar ikke lenger imot denne innloggingen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu's answer names another order: {order}</source>
   <translation>Svaret fra Trans.eu nevner en annen ordre: {order}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transit time</source>
   <translation>Transporttid</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/__init__.py" />
   <source>Transiteo</source>
   <translation>Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Transiteo books no delivery windows</source>
   <translation>Transiteo bestiller ingen leveringsvinduer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo changes no order that was not read before</source>
   <translation>Transiteo endrer ingen ordre som ikke er lest først</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not find the order by the number in the address</source>
   <translation>Transiteo finner ikke ordren med nummeret i adressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not know this order</source>
   <translation>Transiteo kjenner ikke denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not take this account's token</source>
   <translation>Transiteo tar ikke imot denne kontoens token</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Transiteo has no such invoice for this order</source>
   <translation>Transiteo har ingen slik faktura for denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds it like this already; nothing was sent</source>
   <translation>Transiteo har den slik allerede; ingenting ble sendt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds something else by now: {field}</source>
   <translation>Transiteo har noe annet nå: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Transiteo needs this: {field}</source>
   <translation>Transiteo trenger dette: {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo's quota is used up</source>
   <translation>Transiteos kvote er brukt opp</translation>
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
   <translation>Bare prøveordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try</source>
   <translation>Prøv</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Try again</source>
   <translation>Prøv igjen</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in a minute.</source>
   <translation>Prøv igjen om et minutt.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in {seconds:.0f} s.</source>
   <translation>Prøv igjen om {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts.</source>
   <translation>Prøv igjen: innloggingen fornyes først. Hvis det ikke hjelper, logg inn på nytt under Kontoer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Try now</source>
   <translation>Prøv nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try the sound. {}</source>
   <translation>Prøv lyden. {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Turn labels that fit on their side</source>
   <translation>Drei etiketter som passer på tvers</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Turn labels to fit</source>
   <translation>Drei etiketter så de passer</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Turned by 90° to fit the media</source>
   <translation>Dreid 90° for å passe på mediet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two items carry the same line</source>
   <translation>To varer har samme linje</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Two letters</source>
   <translation>To bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Two letters, as NO</source>
   <translation>To bokstaver, som NO</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
   <translation>To bokstaver, som nb</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Two scans came as one: the scanner sends no Enter between them</source>
   <translation>To skann kom som ett: skanneren sender ingen Enter mellom dem</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Two scans in one</source>
   <translation>To skann i ett</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type a number</source>
   <translation>Tast et nummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Type an order number</source>
   <translation>Tast et ordrenummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type one of its numbers above, or open a placed order on Orders and press F7.</source>
   <translation>Tast et av numrene ovenfor, eller åpne en bestilt ordre på Ordrer og trykk F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type the order's number first</source>
   <translation>Tast ordrenummeret først</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Type the order's number to confirm</source>
   <translation>Tast ordrenummeret for å bekrefte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Type the weight</source>
   <translation>Tast inn vekten</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Type the weight until that is done.</source>
   <translation>Tast vekten til det er gjort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation>Tast {} for å bekrefte</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Typed</source>
   <translation>Tastet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Types for a keyboard</source>
   <translation>Taster for et tastatur</translation>
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
   <translation>USB-skriver</translation>
  </message>
  <message>
   <location filename="../../app/weighing/hid.py" />
   <source>USB scale</source>
   <translation>USB-vekt</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.</source>
   <translation>Under Innstillinger setter «Dette pakkebordet spør hvem som pakker» kort, PIN-er og rettigheter i kraft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Under way</source>
   <translation>Underveis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Undo</source>
   <translation>Angre</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Undo an item's scan or a change of the parcels</source>
   <translation>Angre et vareskann eller en endring av kolliene</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Undo one</source>
   <translation>Angre én</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Unit of weight</source>
   <translation>Vektenhet</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.</source>
   <translation>Lås opp innloggingsnøkkelringen («Passord og nøkler», eller KWallet), og prøv igjen.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation>Til</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Until {moment:%Y-%m-%d %H:%M} UTC, renewed before</source>
   <translation>Til {moment:%Y-%m-%d %H:%M} UTC, fornyes før det</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
   <translation>Til {}, fornyes av seg selv før det.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>Up to 8 digits and at most 2 decimals, as 1299.50</source>
   <translation>Opptil 8 sifre og høyst 2 desimaler, som 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Upper and lower case come as printed</source>
   <translation>Store og små bokstaver kommer som trykt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Upper case</source>
   <translation>Store bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Use for labels</source>
   <translation>Bruk til etiketter</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Use it</source>
   <translation>Bruk den</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Use other printer</source>
   <translation>Bruk annen skriver</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually after taxes and discounts; as 1299.50</source>
   <translation>Vanligvis etter avgifter og rabatter; som 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually before taxes</source>
   <translation>Vanligvis før avgifter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>VAT</source>
   <translation>Mva.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <source>Value</source>
   <translation>Verdi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Vehicle</source>
   <translation>Kjøretøy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Vehicle types</source>
   <translation>Kjøretøytyper</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Verification</source>
   <translation>Kontroll</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Volume</source>
   <translation>Volum</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Volume, %</source>
   <translation>Volum, %</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Wait</source>
   <translation>Vent</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Wait until it rests, or type the weight.</source>
   <translation>Vent til den er i ro, eller tast vekten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Wait, ordering</source>
   <translation>Vent, bestiller</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation>Vent: et dunk</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation>Venter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Waits for the printer</source>
   <translation>Venter på skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Was order {reference} placed?</source>
   <translation>Ble ordre {reference} bestilt?</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weighed</source>
   <translation>Veid</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight</source>
   <translation>Vekt</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weight from</source>
   <translation>Vekt fra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Weight in grams</source>
   <translation>Vekt i gram</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight in kg</source>
   <translation>Vekt i kg</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Weight of the parcel; search on Orders; presets</source>
   <translation>Kolliets vekt; søk på Ordrer; forvalg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Weights and prices of goods as</source>
   <translation>Vekter og priser på varer som</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Weights of packages in</source>
   <translation>Emballasjens vekter i</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>What Porterbuddy sent is no label</source>
   <translation>Det Porterbuddy sendte, er ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is</source>
   <translation>Det Porterbuddys kassemodul leverte, som JSON; det sendes videre som det er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>What Transiteo sent is no PDF</source>
   <translation>Det Transiteo sendte, er ingen PDF</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What a parcel has cannot be taken away here.</source>
   <translation>Det et kolli har, kan ikke tas bort her.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>What changes</source>
   <translation>Det som endres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>What goes with a change</source>
   <translation>Det som følger med en endring</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>What happened</source>
   <translation>Hendelser</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>What is inside</source>
   <translation>Innholdet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>What is inside is missing</source>
   <translation>Innholdet mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What is left empty stays as it is</source>
   <translation>Det som er tomt, blir som det er</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>What is numbered</source>
   <translation>Det som har nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed</source>
   <translation>Det som signeres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed names a nonce: it needs its header</source>
   <translation>Det som signeres, nevner en nonce: den trenger sitt hode</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>What lies there would get the station's keys. Let only its owner, who is you or the administrator, write.</source>
   <translation>Det som ligger der, ville fått stasjonens nøkler. La bare eieren skrive, altså deg eller administratoren.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>What the keyring keeps of the sign-in cannot be read.</source>
   <translation>Det nøkkelringen har om innloggingen, kan ikke leses.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
   <translation>Det ordren mangler for å pakkes her</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>What the price is for needs a price</source>
   <translation>Det prisen gjelder for, trenger en pris</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>What the scale says now, for the chosen parcel</source>
   <translation>Det vekten sier nå, for det valgte kolliet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>What was agreed for the whole transport</source>
   <translation>Det som er avtalt for hele transporten</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>What was begun goes on by itself, and says here how it ended.</source>
   <translation>Det som er begynt, går videre av seg selv, og sier her hvordan det endte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>What was found out</source>
   <translation>Det som er funnet ut</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.</source>
   <translation>Det som ble skrevet før, er bevart; dette siste trinnet ble ikke skrevet, og ingenting ble sendt. Frigjør plass, og gjør det på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What {system} shows afterwards is read again and stands here.</source>
   <translation>Det {system} viser etterpå, leses på nytt og står her.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <source>When</source>
   <translation>Når</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Where answers may hold them, one level deep</source>
   <translation>Hvor svar kan ha dem, ett nivå ned</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Where this desk asks who packs</source>
   <translation>Der pakkebordet spør hvem som pakker</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Whether a deletion can be undone is not known.</source>
   <translation>Om en sletting kan angres, er ikke kjent.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether anything was billed</source>
   <translation>Om noe ble fakturert</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether it is binding and billed now</source>
   <translation>Om den er bindende og fakturert nå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation>Det kunne ikke kontrolleres om samleleveringen ble bestilt</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether the label is on paper</source>
   <translation>Om etiketten er på papir</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {price} were billed</source>
   <translation>Om {price} ble fakturert</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} did it</source>
   <translation>Om {system} gjorde det</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} took the order</source>
   <translation>Om {system} tok imot ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
   <translation>Hvilket kolli</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who at Betakom said so, and when. Empty: its orders are live. Not confirmed by the vendor: no trial host is published</source>
   <translation>Hvem hos Betakom som sa det, og når. Tomt: ordrene er reelle. Ikke bekreftet av leverandøren: ingen prøveadresse er publisert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who confirms orders</source>
   <translation>Hvem som bekrefter ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Who packs</source>
   <translation>Hvem som pakker</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Who that can be is set up under Operators, key F4.</source>
   <translation>Hvem det kan være, settes opp under Operatører, tast F4.</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Why orders there are not billed</source>
   <translation>Hvorfor ordrer der ikke faktureres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Why this is a trial account</source>
   <translation>Hvorfor dette er en prøvekonto</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Width</source>
   <translation>Bredde</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Width cm</source>
   <translation>Bredde cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Width in cm</source>
   <translation>Bredde i cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Width, cm</source>
   <translation>Bredde, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Window</source>
   <translation>Vindu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window above</source>
   <translation>Vinduet over</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window below</source>
   <translation>Vinduet under</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Window: {window}</source>
   <translation>Vindu: {window}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Windows did not print the page</source>
   <translation>Windows skrev ikke ut siden</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows does not take the job</source>
   <translation>Windows tar ikke imot jobben</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Windows gives no way to a USB printer past its queue</source>
   <translation>Windows gir ingen vei til en USB-skriver utenom køen</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows has no printer {name}</source>
   <translation>Windows har ingen skriver {name}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows not asked for</source>
   <translation>Vinduer ikke etterspurt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows offered</source>
   <translation>Vinduer tilbys</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows stopped taking the job for {name}</source>
   <translation>Windows sluttet å ta imot jobben til {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation>Med F3</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>With another order</source>
   <translation>Med en annen ordre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>With colon</source>
   <translation>Med kolon</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>With {carrier}, {billed} · no label</source>
   <translation>Med {carrier}, {billed} · ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.</source>
   <translation>Uten avtale om kontroll ved døren ser Porterbuddy bort fra aldersgrense og signatur.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation>Uten enhet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Without colon</source>
   <translation>Uten kolon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Without parcels each item needs a weight</source>
   <translation>Uten kolli trenger hver vare en vekt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation>Uten filtrene</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Write diagnostics</source>
   <translation>Skriv diagnose</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Write it whole.</source>
   <translation>Skriv den helt ut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Write the list to a file</source>
   <translation>Skriv listen til en fil</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong item</source>
   <translation>Feil vare</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Wrong keyboard</source>
   <translation>Feil tastatur</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong label</source>
   <translation>Feil etikett</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong order</source>
   <translation>Feil ordre</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Wrong paper?</source>
   <translation>Feil papir?</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wrong: two buzzes</source>
   <translation>Feil: to surr</translation>
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
   <translation>Ja eller nei</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation>Ja, med kort eller PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Yesterday</source>
   <translation>I går</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>You scanned</source>
   <translation>Du skannet</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Your order number is kept with the request</source>
   <translation>Ordrenummeret ditt følger forespørselen</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Your scan is kept and comes next</source>
   <translation>Skannet ditt er bevart og kommer som neste</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ZPL</source>
   <translation>ZPL</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation>Sone</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/editing.py" />
   <source>a change of the parcels</source>
   <translation>en endring av kolliene</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation>en jobb er på vei</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>a label waits to be taken</source>
   <translation>en etikett venter på å tas</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>a parcel</source>
   <translation>et kolli</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation>etter</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>all announced</source>
   <translation>alle meldt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>all {n} parcels</source>
   <translation>
    <numerusform>alle {n} kolli</numerusform>
    <numerusform>alle {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation>og fra, g</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>and {more} more</source>
   <translation>og {more} til</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>and {n} changes more</source>
   <translation>
    <numerusform>og {n} endring til</numerusform>
    <numerusform>og {n} endringer til</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>another paper was printed before it was counted</source>
   <translation>et annet papir ble skrevet ut før den ble talt</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>another program has it</source>
   <translation>et annet program har den</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>answers</source>
   <translation>svarer</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>applicator</source>
   <translation>applikator</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>as 00-950</source>
   <translation>som 00-950</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as Ramp</source>
   <translation>som Rampe</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation>slik den er satt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>as the system</source>
   <translation>som systemet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as this desk</source>
   <translation>som dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>asked</source>
   <translation>spurt</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
   <translation>etterspurt</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>asking</source>
   <translation>spør</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>at a time it does not name</source>
   <translation>på en tid den ikke oppgir</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>backfeed</source>
   <translation>tilbakemating</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge</source>
   <translation>kort</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge, PIN</source>
   <translation>kort, PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>barcode reads</source>
   <translation>strekkoden kan leses</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>before</source>
   <translation>før</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>before and after</source>
   <translation>før og etter</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being asked</source>
   <translation>spørres</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>being placed</source>
   <translation>bestilles</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being sent {taken} of {total} bytes</source>
   <translation>sendes {taken} av {total} byte</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>below zero</source>
   <translation>under null</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>billed</source>
   <translation>faktureres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>binding and billable</source>
   <translation>bindende og fakturerbart</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation>bindende, {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} d</source>
   <translation>kan bestilles i {n} d</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} h</source>
   <translation>kan bestilles i {n} t</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} min</source>
   <translation>kan bestilles i {n} min</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>broken, switch it off and on</source>
   <translation>feil, slå den av og på</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>buttons</source>
   <translation>knapper</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation>med kort eller PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>by {time}</source>
   <translation>innen {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>calibrate the printer</source>
   <translation>kalibrere skriveren</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>calibration</source>
   <translation>kalibrering</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>cancel what others print</source>
   <translation>avbryte det andre skriver ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>cancelled</source>
   <translation>kansellert</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation>kan ikke logge inn</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>carrier</source>
   <translation>transportør</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's battery setting</source>
   <translation>endre skriverens batteriinnstilling</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's clock</source>
   <translation>endre skriverens klokke</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's language</source>
   <translation>endre skriverens språk</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's memory</source>
   <translation>endre skriverens minne</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's name</source>
   <translation>endre skriverens navn</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's network</source>
   <translation>endre skriverens nettverk</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's password</source>
   <translation>endre skriverens passord</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's serial line</source>
   <translation>endre skriverens serielle linje</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's settings</source>
   <translation>endre skriverens innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change what the printer reports to whom</source>
   <translation>endre hva skriveren melder til hvem</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change what the printer sends by itself</source>
   <translation>endre det skriveren sender av seg selv</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>changed</source>
   <translation>endret</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest first day, then earliest</source>
   <translation>billigst første dag, så tidligst</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest, then earliest</source>
   <translation>billigst, så tidligst</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>checks of barcodes</source>
   <translation>strekkodekontroll</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>clear the printer's counters</source>
   <translation>nullstille skriverens tellere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_id, from the registration</source>
   <translation>client_id, fra registreringen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_secret, from the registration</source>
   <translation>client_secret, fra registreringen</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>clock</source>
   <translation>klokke</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation>lukket</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>commands</source>
   <translation>kommandoer</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>confirmed</source>
   <translation>bekreftet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>confirmed before</source>
   <translation>bekreftet før</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected</source>
   <translation>tilkoblet</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>connected, tells nothing</source>
   <translation>tilkoblet, forteller ingenting</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected, {scan}</source>
   <translation>tilkoblet, {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>copy</source>
   <translation>kopi</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>copy files in the printer</source>
   <translation>kopiere filer i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation>kopi {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>cutter stuck</source>
   <translation>kniven sitter fast</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>dark</source>
   <translation>mørk</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>darkness</source>
   <translation>sverting</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>date format</source>
   <translation>datoformat</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>declined before</source>
   <translation>avslått før</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>delete files in the printer</source>
   <translation>slette filer i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>delivered</source>
   <translation>levert</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>delivery: {theirs}, not {ours}</source>
   <translation>levering: {theirs}, ikke {ours}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>depth</source>
   <translation>dybde</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <source>does not answer</source>
   <translation>svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>done</source>
   <translation>ferdig</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>e-mail</source>
   <translation>e-post</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>earliest</source>
   <translation>tidligst</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>empty the battery</source>
   <translation>tømme batteriet</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation>tomt: denne maskinen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ended before</source>
   <translation>avsluttet før</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ends it</source>
   <translation>avslutter den</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>expected</source>
   <translation>ventet</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>feed at power-up</source>
   <translation>mating ved oppstart</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>feed labels</source>
   <translation>mate etiketter</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>first print</source>
   <translation>første utskrift</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>first {n} shown; {system} may hold more</source>
   <translation>
    <numerusform>første {n} vist; {system} kan ha flere</numerusform>
    <numerusform>første {n} vist; {system} kan ha flere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>for “{text}”</source>
   <translation>for «{text}»</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>format the printer's memory</source>
   <translation>formatere skriverens minne</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation>fra Finn</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>from {account}</source>
   <translation>fra {account}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>full of jobs</source>
   <translation>full av jobber</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation>går bare til nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>handed on by the print service</source>
   <translation>gitt videre av utskriftstjenesten</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>handed on; this way does not tell what arrived</source>
   <translation>gitt videre; denne veien sier ikke hva som kom frem</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>hands</source>
   <translation>hender</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>has Caps Lock on</source>
   <translation>har Caps Lock på</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>has a fault</source>
   <translation>har en feil</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head not found</source>
   <translation>skrivehodet ikke funnet</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head sensor broken</source>
   <translation>skrivehodets sensor er defekt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>head test</source>
   <translation>skrivehodetest</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too cold</source>
   <translation>skrivehodet for kaldt</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too hot</source>
   <translation>skrivehodet for varmt</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants cleaning</source>
   <translation>skrivehodet må rengjøres</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants replacing</source>
   <translation>skrivehodet må byttes</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head worn out</source>
   <translation>skrivehodet utslitt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>height</source>
   <translation>høyde</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>held</source>
   <translation>satt på vent</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>house number</source>
   <translation>husnummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
   <translation>https://api.parcellab.com; også https://api.eu… og https://api.us.parcellab.com</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>in doubt</source>
   <translation>usikker</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>in the keyring</source>
   <translation>i nøkkelringen</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; scan another one to replace it</source>
   <translation>i nøkkelringen; skann et annet for å bytte</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; type another one to replace it</source>
   <translation>i nøkkelringen; tast en annen for å bytte</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>in the printer: {trouble}</source>
   <translation>i skriveren: {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {n} orders</source>
   <translation>
    <numerusform>i {n} ordre</numerusform>
    <numerusform>i {n} ordrer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>is billed</source>
   <translation>faktureres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>is billed from then on</source>
   <translation>faktureres fra da av</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it cannot be brought up to date: {error}</source>
   <translation>den kan ikke oppdateres: {error}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it is nested too deep</source>
   <translation>den er nøstet for dypt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>it is not known whether it was done</source>
   <translation>det er ukjent om det ble gjort</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>it is the right box</source>
   <translation>det er riktig eske</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation>esken</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>its feed button is pressed</source>
   <translation>mateknappen er trykket inn</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder is not there</source>
   <translation>mappen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder may not be written</source>
   <translation>mappen kan ikke skrives i</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its name is not known here</source>
   <translation>navnet er ukjent her</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>its printer is no longer set up here</source>
   <translation>skriveren er ikke lenger satt opp her</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its queue is not there</source>
   <translation>køen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>its version is no number</source>
   <translation>versjonen er ikke et tall</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>keys of the panel</source>
   <translation>tastene på panelet</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>label not scanned</source>
   <translation>etikett ikke skannet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation>etikett skannet tilbake, på esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>label sent, not scanned</source>
   <translation>etikett sendt, ikke skannet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation>etikett sendt, ikke skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label shift</source>
   <translation>sideforskyvning</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label top</source>
   <translation>etikettens topp</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>labels</source>
   <translation>etiketter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation>
    <numerusform>etikett siden ny</numerusform>
    <numerusform>etiketter siden ny</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>labels wait to be taken</source>
   <translation>etiketter venter på å tas</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>language</source>
   <translation>språk</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>lapsed {time}</source>
   <translation>gikk ut {time}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>left the queue; this print service does not tell more</source>
   <translation>forlot køen; denne utskriftstjenesten sier ikke mer</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>letters of the drives</source>
   <translation>bokstaver for stasjonene</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid closed</source>
   <translation>lokket lukket</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid open</source>
   <translation>lokket åpent</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
   <translation>ligger på {}, som ikke er systemets egen: den åpnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>light</source>
   <translation>lys</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>live</source>
   <translation>reell</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>live, billed</source>
   <translation>reell, faktureres</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>longest label</source>
   <translation>lengste etikett</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>lost</source>
   <translation>mistet</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>maintenance alerts</source>
   <translation>vedlikeholdsvarsler</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>manifests</source>
   <translation>manifester</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>may not be undone</source>
   <translation>kan kanskje ikke angres</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>may not be used by this desk</source>
   <translation>kan ikke brukes fra dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media kind</source>
   <translation>medietype</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>media sensing</source>
   <translation>medieavlesning</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media sensors</source>
   <translation>mediesensorer</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>memory for letters</source>
   <translation>minne for tegn</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>missing</source>
   <translation>mangler</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>mostly takes {seconds:.0f} s here</source>
   <translation>tar oftest {seconds:.0f} s her</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation>oftest to sekunder</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>motor too hot</source>
   <translation>motoren for varm</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>moving</source>
   <translation>i bevegelse</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>name and description</source>
   <translation>navn og beskrivelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>nearest evening</source>
   <translation>nærmeste kveld</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation>påkrevd</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>network</source>
   <translation>nettverk</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation>vises aldri</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>no</source>
   <translation>nei</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>no answer</source>
   <translation>intet svar</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>no answer in time</source>
   <translation>intet svar i tide</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation>ingen strekkode lest</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>no counter can be read on this way</source>
   <translation>ingen teller kan leses på denne måten</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/reading.py" />
   <source>no label yet</source>
   <translation>ingen etikett ennå</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>no paper</source>
   <translation>tomt for papir</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>no ribbon</source>
   <translation>ingen bånd</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>no ribbon or toner</source>
   <translation>mangler bånd eller toner</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>no scan yet</source>
   <translation>ingen skann ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/sound.py" />
   <source>no sound device</source>
   <translation>ingen lydenhet</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>none</source>
   <translation>ingen</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>none booked</source>
   <translation>ingen bestilt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
   <translation>ingen: det skriveren tar</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>not asked</source>
   <translation>ikke spurt</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>not asked, a job is on its way</source>
   <translation>ikke spurt, en jobb er på vei</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>not billed</source>
   <translation>faktureres ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not changed</source>
   <translation>ikke endret</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>not confirmed</source>
   <translation>ikke bekreftet</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>not counted yet</source>
   <translation>ikke talt ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation>ikke oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not in it</source>
   <translation>ikke i den</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation>ikke i nøkkelringen ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>not kept yet</source>
   <translation>ikke lagret ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>not known</source>
   <translation>ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>not known there</source>
   <translation>ikke kjent der</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not packed</source>
   <translation>ikke pakket</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>not paused</source>
   <translation>ikke på pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>not printed</source>
   <translation>ikke skrevet ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not reached, nothing was changed</source>
   <translation>ikke nådd, ingenting ble endret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>not said</source>
   <translation>ikke sagt</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not seen</source>
   <translation>ikke sett</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation>ikke sendt, blir stående</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not set up</source>
   <translation>ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not taken</source>
   <translation>ikke tatt imot</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not told</source>
   <translation>ikke oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>not told by the carrier</source>
   <translation>ikke oppgitt av transportøren</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>not yet proof</source>
   <translation>ikke bevis ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not yet with the carrier</source>
   <translation>ikke meldt transportøren ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>nothing</source>
   <translation>ingenting</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>nothing came out</source>
   <translation>ingenting kom ut</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation>nå</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>number of copies</source>
   <translation>antall kopier</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>off line</source>
   <translation>frakoblet</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/windows.py" />
   <source>off or not connected</source>
   <translation>av eller ikke tilkoblet</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on its box</source>
   <translation>på esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation>på rampen</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on the ramp</source>
   <translation>på rampen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>once</source>
   <translation>én gang</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/offers.py" />
   <source>one of {n} parcels</source>
   <translation>
    <numerusform>ett av {n} kolli</numerusform>
    <numerusform>ett av {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>only {n} min left</source>
   <translation>bare {n} min igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
   <translation>åpen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>open or save</source>
   <translation>åpne eller lagre</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or pick one from the list with its number key</source>
   <translation>eller velg en i listen med talltasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or press its number key</source>
   <translation>eller trykk talltasten</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or press the number of your name and type your PIN</source>
   <translation>eller trykk tallet ved navnet ditt og tast PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>or put it right and press the same key</source>
   <translation>eller rett det og trykk samme tast</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation>eller tast PIN for {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>order number</source>
   <translation>ordrenummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation>bestiller ingenting</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>overload</source>
   <translation>overlast</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>packing slips</source>
   <translation>pakksedler</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paper in</source>
   <translation>papir i</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>paper jam</source>
   <translation>papirstopp</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>paper near its end</source>
   <translation>papiret er snart slutt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>parcel {number}</source>
   <translation>kolli {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>parcel {number} of {count}</source>
   <translation>kolli {number} av {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>parcel {number} of {total}</source>
   <translation>kolli {number} av {total}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}</source>
   <translation>kolli {number}, {field}: {theirs} {unit}, ikke {ours} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}: not there</source>
   <translation>kolli {number}: finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>parcel {} of {}</source>
   <translation>kolli {} av {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/__init__.py" />
   <source>parcelLab</source>
   <translation>parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not let this token do that</source>
   <translation>parcelLab lar ikke dette tokenet gjøre det</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not show this order</source>
   <translation>parcelLab viser ikke denne ordren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not take this token</source>
   <translation>parcelLab tar ikke imot dette tokenet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>parcelLab has no test system: what is announced here may send mail</source>
   <translation>parcelLab har ikke noe testsystem: det som meldes her, kan sende e-post</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation>parcelLab har ikke gitt denne ordren et nummer ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but did not do “{change}”</source>
   <translation>parcelLab har ordren, men gjorde ikke «{change}»</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation>parcelLab har ordren, men ikke dette kolliet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes up to 8 digits and at most 2 decimals</source>
   <translation>parcelLab tar opptil 8 sifre og høyst 2 desimaler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes {limit} kB, this order has {size} kB</source>
   <translation>parcelLab tar {limit} kB, denne ordren har {size} kB</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
   <translation>parcelLabs kode for hver transportør, som porterbuddy=CODE, betakom=CODE; spør parcelLab om dem</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for this carrier is not set up</source>
   <translation>parcelLabs kode for denne transportøren er ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for {carrier} is not set up</source>
   <translation>parcelLabs kode for {carrier} er ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's number</source>
   <translation>parcelLabs nummer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's number; a second one serves for trials</source>
   <translation>parcelLabs nummer; et andre brukes til prøver</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's own, as dhl-germany</source>
   <translation>parcelLabs egen, som dhl-germany</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>parcels {numbers} of {count}</source>
   <translation>kolli {numbers} av {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcels: {theirs}, not {ours}</source>
   <translation>kolli: {theirs}, ikke {ours}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>part of a label is in it</source>
   <translation>en del av en etikett er i den</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>partly done</source>
   <translation>delvis utført</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation>paste: kopier adressen fra nettleseren. Om loopback er tillatt, er ikke bekreftet av leverandøren</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>pause the printer</source>
   <translation>sette skriveren på pause</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paused</source>
   <translation>pause</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>phone</source>
   <translation>telefon</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>pick-up {time}</source>
   <translation>henting {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>placed, no label</source>
   <translation>bestilt, ingen etikett</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/going.py" />
   <source>placing by itself</source>
   <translation>bestilling av seg selv</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>postal code</source>
   <translation>postnummer</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>power saving</source>
   <translation>strømsparing</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>practice</source>
   <translation>øvelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation>forvalg: {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>presses Shift the other way round</source>
   <translation>trykker Shift motsatt vei</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>price not told</source>
   <translation>pris ikke oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>print mode</source>
   <translation>utskriftsmåte</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>print the printer's memory</source>
   <translation>skrive ut skriverens minne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>printed with F8 on Orders</source>
   <translation>skrives ut med F8 på Ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>printer</source>
   <translation>skriver</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer bytes</source>
   <translation>skriverbyte</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer stopped</source>
   <translation>skriveren stoppet</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>proven</source>
   <translation>bevist</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue stopped</source>
   <translation>køen stoppet</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes jobs</source>
   <translation>køen tar imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes no jobs</source>
   <translation>køen tar ikke imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue}</source>
   <translation>kø {queue}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue} on {server}</source>
   <translation>kø {queue} på {server}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>ready</source>
   <translation>klar</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>recipient</source>
   <translation>mottaker</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>refused</source>
   <translation>avslått</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>refused, nothing was changed</source>
   <translation>avslått, ingenting ble endret</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>reports an error</source>
   <translation>melder feil</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reprint after an error</source>
   <translation>utskrift på nytt etter feil</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reset the printer</source>
   <translation>tilbakestille skriveren</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>ribbon in</source>
   <translation>bånd i</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>ribbon or toner near its end</source>
   <translation>bånd eller toner er snart slutt</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>runs</source>
   <translation>pågår</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>same order, never twice</source>
   <translation>samme ordre, aldri to ganger</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>saved settings</source>
   <translation>lagrede innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan just now</source>
   <translation>skannet nettopp</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation>skann kortet nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan {age} ago</source>
   <translation>skannet for {age} siden</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back</source>
   <translation>skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back before it was printed here</source>
   <translation>skannet tilbake før den ble skrevet ut her</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation>skannet, ikke lagret ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>sent, not scanned</source>
   <translation>sendt, ikke skannet</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>serial port</source>
   <translation>seriell port</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>set up for pages, which this way does not take</source>
   <translation>satt opp for sider, som ikke går denne veien</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>settings lost</source>
   <translation>innstillinger tapt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>sign in again</source>
   <translation>logg inn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>signature</source>
   <translation>signatur</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>silent</source>
   <translation>stille</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>silent, look at it</source>
   <translation>stille, se på den</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>something else</source>
   <translation>noe annet</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>speed</source>
   <translation>fart</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>spoilt</source>
   <translation>ødelagt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>start the printer</source>
   <translation>starte skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation>stoppet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>street</source>
   <translation>gate</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>switch a diagnosis on</source>
   <translation>slå på en diagnose</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>taken</source>
   <translation>tatt imot</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>takes connections</source>
   <translation>tar imot forbindelser</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>takes no connection</source>
   <translation>tar ikke imot forbindelser</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>takes no jobs</source>
   <translation>tar ikke imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>tear-off position</source>
   <translation>avrivingsposisjon</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>test account</source>
   <translation>testkonto</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>text of every later label</source>
   <translation>tekst på alle senere etiketter</translation>
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>the USB printer</source>
   <translation>USB-skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation>den første</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the folder can be written</source>
   <translation>mappen kan skrives i</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
   <translation>nøkkelringen kan spørre deg</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the print service does not answer</source>
   <translation>utskriftstjenesten svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer broke the question off</source>
   <translation>skriveren brøt av spørsmålet</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted it as printed</source>
   <translation>skriveren talte den som skrevet ut</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted more labels than this desk sent</source>
   <translation>skriveren talte flere etiketter enn dette pakkebordet sendte</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer has it, but: {trouble}</source>
   <translation>skriveren har den, men: {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle and did not count it: look at it</source>
   <translation>skriveren er i ro og talte den ikke: se på den</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle, and its counter stands where it stood before: it did not come out</source>
   <translation>skriveren er i ro, og telleren står der den sto før: den kom ikke ut</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the printer takes jobs</source>
   <translation>skriveren tar imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all</source>
   <translation>skriveren tok imot alt</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all and closed the connection</source>
   <translation>skriveren tok imot alt og lukket forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer took it all and says nothing: look at it</source>
   <translation>skriveren tok imot alt og sier ingenting: se på den</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer's counter began anew: look at it</source>
   <translation>skriverens teller begynte på nytt: se på den</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the queue takes jobs</source>
   <translation>køen tar imot jobber</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/items.py" />
   <source>the scan of an item</source>
   <translation>skanningen av en vare</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>then scan it</source>
   <translation>så skann den</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>to be packed here; nothing is ordered yet</source>
   <translation>skal pakkes her; ingenting er bestilt ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>to come</source>
   <translation>gjenstår</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>to {account}</source>
   <translation>til {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>today</source>
   <translation>i dag</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation>for sent: begynn på nytt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>transport number</source>
   <translation>transportnummer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>twice</source>
   <translation>to ganger</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>typed</source>
   <translation>tastet</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types as the computer reads</source>
   <translation>skriver slik maskinen leser</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types {scanner} where the keyboard is {computer}</source>
   <translation>skriver {scanner} der tastaturet er {computer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing</source>
   <translation>taster</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing and {count}</source>
   <translation>taster og {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>unplugged</source>
   <translation>frakoblet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>until {time}</source>
   <translation>til {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>waiting</source>
   <translation>venter</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>waits to be packed</source>
   <translation>venter på å pakkes</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>wants calibration</source>
   <translation>må kalibreres</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>wants somebody</source>
   <translation>trenger noen</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>wants to be calibrated</source>
   <translation>må kalibreres</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>weighed</source>
   <translation>veid</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>weight</source>
   <translation>vekt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>what happens at power-up</source>
   <translation>det som skjer ved oppstart</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>when the printer is mended</source>
   <translation>når skriveren er i orden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>width</source>
   <translation>bredde</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation>fjernes</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>without a number</source>
   <translation>uten nummer</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>write a file into the printer</source>
   <translation>skrive en fil inn i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>write a font into the printer</source>
   <translation>skrive en skrift inn i skriveren</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>written as {file}</source>
   <translation>skrevet som {file}</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{accepted} of {total} bytes</source>
   <translation>{accepted} av {total} byte</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>{accepted} of {total} bytes reached it.</source>
   <translation>{accepted} av {total} byte nådde frem.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>{accepted}; the step after it did not go through</source>
   <translation>{accepted}; trinnet etter gikk ikke gjennom</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{account} accepted it</source>
   <translation>{account} godtok den</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>{account} cannot be announced orders</source>
   <translation>Ordrer kan ikke meldes til {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be asked about orders</source>
   <translation>{account} kan ikke spørres om ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>{account} cannot be asked about this; look at its own pages</source>
   <translation>{account} kan ikke spørres om dette; se på systemets egne sider</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>{account} cannot be sent a decision</source>
   <translation>{account} kan ikke få en avgjørelse</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be sent an order twice</source>
   <translation>{account} kan ikke få samme ordre to ganger</translation>
  </message>
  <message>
   <location filename="../../app/workflows/sign_in.py" />
   <source>{account} cannot be signed in to: it takes a key</source>
   <translation>{account} kan ikke logges inn på: den tar en nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>{account} cannot be told more of a parcel</source>
   <translation>{account} kan ikke få vite mer om et kolli</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>{account} cannot be told that an order is paid for</source>
   <translation>{account} kan ikke få vite at en ordre er betalt</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>{account} cannot call the station</source>
   <translation>{account} kan ikke ringe stasjonen</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} cannot change the terms of orders</source>
   <translation>{account} kan ikke endre vilkår for ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>{account} cannot delete orders</source>
   <translation>{account} kan ikke slette ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot find orders by the transport system's number</source>
   <translation>{account} kan ikke finne ordrer med transportsystemets nummer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>{account} cannot hand out labels</source>
   <translation>{account} kan ikke levere ut etiketter</translation>
  </message>
  <message>
   <location filename="../../app/workflows/order_papers.py" />
   <source>{account} cannot hand out papers of orders</source>
   <translation>{account} kan ikke levere ut papirer til ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>{account} cannot keep records of orders</source>
   <translation>{account} kan ikke føre ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot list its orders</source>
   <translation>{account} kan ikke liste ordrene sine</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_availability.py" />
   <source>{account} cannot say when it delivers</source>
   <translation>{account} kan ikke si når den leverer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot say where an order stands</source>
   <translation>{account} kan ikke si hvor en ordre står</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot show its orders</source>
   <translation>{account} kan ikke vise ordrene sine</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>{account} cannot take orders</source>
   <translation>{account} kan ikke ta imot ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{account} does not have it yet: it was not placed.</source>
   <translation>{account} har den ikke ennå: den ble ikke bestilt.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} holds it like this already</source>
   <translation>{account} har det slik allerede</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}, account {account}, act {number}, the carrier's number {subject}</source>
   <translation>{act}, konto {account}, handling {number}, transportørens nummer {subject}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: done</source>
   <translation>{act}: utført</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether it was done</source>
   <translation>{act}: det er ukjent om det ble gjort</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether that was done</source>
   <translation>{act}: det er ukjent om det ble gjort</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: no answer came, the same can be sent again</source>
   <translation>{act}: intet svar kom, det samme kan sendes på nytt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: partly done</source>
   <translation>{act}: delvis utført</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: refused, nothing was changed</source>
   <translation>{act}: avslått, ingenting ble endret</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: sent</source>
   <translation>{act}: sendt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, done</source>
   <translation>{act}: avklart, utført</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, it is not known whether it was done</source>
   <translation>{act}: avklart, det er ukjent om det ble gjort</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, no answer came, the same can be sent again</source>
   <translation>{act}: avklart, intet svar kom, det samme kan sendes på nytt</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, partly done</source>
   <translation>{act}: avklart, delvis utført</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, refused, nothing was changed</source>
   <translation>{act}: avklart, avslått, ingenting ble endret</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this is done already</source>
   <translation>{act}: dette er allerede gjort</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this runs right now</source>
   <translation>{act}: dette pågår nå</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: was it done?</source>
   <translation>{act}: ble det gjort?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{act}: {end}</source>
   <translation>{act}: {end}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>{apart}; it refuses more than {seconds} s</source>
   <translation>{apart}; den avviser mer enn {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} cannot deliver this</source>
   <translation>{carrier} kan ikke levere dette</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} is being asked for windows</source>
   <translation>{carrier} spørres om vinduer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{carrier} offers no delivery windows</source>
   <translation>{carrier} tilbyr ingen leveringsvinduer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} refused</source>
   <translation>{carrier} avslo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{carrier} says that order {reference} is delivered</source>
   <translation>{carrier} sier at ordre {reference} er levert</translation>
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
   <translation>{command} tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{command}, once the windows are there</source>
   <translation>{command}, når vinduene er der</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{count} of {all}</source>
   <translation>{count} av {all}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{count} of {all} today</source>
   <translation>{count} av {all} i dag</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>{count} scanners</source>
   <translation>{count} skannere</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>{count} to {place}</source>
   <translation>{count} til {place}</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{currency} has no smaller unit</source>
   <translation>{currency} har ingen mindre enhet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/parts/plots.py" />
   <source>{day}: {seconds:.0f} s a parcel, {n} parcels</source>
   <translation>
    <numerusform>{day}: {seconds:.0f} s per kolli, {n} kolli</numerusform>
    <numerusform>{day}: {seconds:.0f} s per kolli, {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{device} cannot be set to {baud} bits a second</source>
   <translation>{device} kan ikke settes til {baud} bit i sekundet</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{device}, {baud} bits a second</source>
   <translation>{device}, {baud} bit i sekundet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{done} of {all}</source>
   <translation>{done} av {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>{done} of {n} parcels</source>
   <translation>
    <numerusform>{done} av {n} kolli</numerusform>
    <numerusform>{done} av {n} kolli</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>{dpi} dpi, {dots:.0f} dots a mm</source>
   <translation>{dpi} dpi, {dots:.0f} punkter per mm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>{field}: {theirs}, not {ours}</source>
   <translation>{field}: {theirs}, ikke {ours}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>{file} cannot be read</source>
   <translation>{file} kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{file} cannot be written</source>
   <translation>{file} kan ikke skrives</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being read</source>
   <translation>{file} leses</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being written</source>
   <translation>{file} skrives</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>{first} and {second} came as one code</source>
   <translation>{first} og {second} kom som én kode</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.</source>
   <translation>{found} funnet hos transportøren, {unknown} ikke kjent der ennå, {unclear} uten klart svar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/presenter.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{hint} It is in the in-doubt tray.</source>
   <translation>{hint} Den ligger i kurven for usikre.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} is {address}</source>
   <translation>{host} er {address}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} port {port}: {reason}</source>
   <translation>{host} port {port}: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>{host} takes no jobs on port {port}</source>
   <translation>{host} tar ikke imot jobber på port {port}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{host}, port {port}</source>
   <translation>{host}, port {port}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{hours} h {minutes:02d} min</source>
   <translation>{hours} t {minutes:02d} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{hours} h {minutes}</source>
   <translation>{hours} t {minutes}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} and {n} other kinds are missing</source>
   <translation>
    <numerusform>{item} og {n} annet slag mangler</numerusform>
    <numerusform>{item} og {n} andre slag mangler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} is missing</source>
   <translation>{item} mangler</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}, {count}</source>
   <translation>{item}, {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}: {count} are in the box already</source>
   <translation>{item}: {count} er allerede i esken</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on no printer</source>
   <translation>{labels} uten skriver</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on the printer</source>
   <translation>{labels} på skriveren</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on {printer}</source>
   <translation>{labels} på {printer}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} at most</source>
   <translation>{limit} høyst</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} or more</source>
   <translation>{limit} eller mer</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{line}, kept here</source>
   <translation>{line}, lagret her</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{loaded} of {count} on the ramp</source>
   <translation>{loaded} av {count} på rampen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>{minimum} to {maximum} °C</source>
   <translation>{minimum} til {maximum} °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>{missing}. Fetch it as PDF.</source>
   <translation>{missing}. Hent den som PDF.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/forms/groups.py" />
   <source>{names} and {n} others</source>
   <translation>
    <numerusform>{names} og {n} annen</numerusform>
    <numerusform>{names} og {n} andre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>{name} is signed in</source>
   <translation>{name} er logget inn</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{number}: not taken</source>
   <translation>{number}: ikke tatt imot</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} are worth a look.</source>
   <translation>
    <numerusform>{n} er verdt å se på.</numerusform>
    <numerusform>{n} er verdt å se på.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} asked about</source>
   <translation>
    <numerusform>{n} spurt om</numerusform>
    <numerusform>{n} spurt om</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>{n} cells, more than the header has</source>
   <translation>
    <numerusform>{n} celle mer enn overskriften har</numerusform>
    <numerusform>{n} celler mer enn overskriften har</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} characters at most</source>
   <translation>
    <numerusform>{n} tegn høyst</numerusform>
    <numerusform>{n} tegn høyst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{n} characters or more</source>
   <translation>
    <numerusform>{n} tegn eller flere</numerusform>
    <numerusform>{n} tegn eller flere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} checks done, {seconds} s.</source>
   <translation>
    <numerusform>{n} kontroll utført, {seconds} s.</numerusform>
    <numerusform>{n} kontroller utført, {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{n} copies sent</source>
   <translation>
    <numerusform>{n} kopi sendt</numerusform>
    <numerusform>{n} kopier sendt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <source>{n} copies sent to {printer}</source>
   <translation>
    <numerusform>{n} kopi sendt til {printer}</numerusform>
    <numerusform>{n} kopier sendt til {printer}</numerusform>
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
   <translation>{n} d igjen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{n} digits after the point at most</source>
   <translation>
    <numerusform>{n} desimal høyst</numerusform>
    <numerusform>{n} desimaler høyst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits at most</source>
   <translation>
    <numerusform>{n} siffer høyst</numerusform>
    <numerusform>{n} sifre høyst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits before the point at most</source>
   <translation>
    <numerusform>{n} siffer før komma høyst</numerusform>
    <numerusform>{n} sifre før komma høyst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/changes.py" />
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} oppføring</numerusform>
    <numerusform>{n} oppføringer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} entries could not be read</source>
   <translation>
    <numerusform>{n} oppføring kunne ikke leses</numerusform>
    <numerusform>{n} oppføringer kunne ikke leses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields are missing</source>
   <translation>
    <numerusform>{n} felt mangler</numerusform>
    <numerusform>{n} felter mangler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{n} fields are wrong</source>
   <translation>
    <numerusform>{n} felt er feil</numerusform>
    <numerusform>{n} felter er feil</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields missing</source>
   <translation>
    <numerusform>{n} felt mangler</numerusform>
    <numerusform>{n} felter mangler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} fields to mend</source>
   <translation>
    <numerusform>{n} felt å rette</numerusform>
    <numerusform>{n} felter å rette</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} h</source>
   <translation>{n} t</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} h left</source>
   <translation>{n} t igjen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} in doubt</source>
   <translation>
    <numerusform>{n} usikker</numerusform>
    <numerusform>{n} usikre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} in the order book</source>
   <translation>
    <numerusform>{n} i ordreboken</numerusform>
    <numerusform>{n} i ordreboken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>{n} inches a second</source>
   <translation>
    <numerusform>{n} tomme i sekundet</numerusform>
    <numerusform>{n} tommer i sekundet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} labels</source>
   <translation>
    <numerusform>{n} etikett</numerusform>
    <numerusform>{n} etiketter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} labels are fetched again</source>
   <translation>
    <numerusform>{n} etikett hentes på nytt</numerusform>
    <numerusform>{n} etiketter hentes på nytt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/paper.py" />
   <source>{n} labels kept</source>
   <translation>
    <numerusform>{n} etikett lagret</numerusform>
    <numerusform>{n} etiketter lagret</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels sent to {printer}</source>
   <translation>
    <numerusform>{n} etikett sendt til {printer}</numerusform>
    <numerusform>{n} etiketter sendt til {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels that waited were sent to {printer}</source>
   <translation>
    <numerusform>{n} etikett som ventet, er sendt til {printer}</numerusform>
    <numerusform>{n} etiketter som ventet, er sendt til {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels wait</source>
   <translation>
    <numerusform>{n} etikett venter</numerusform>
    <numerusform>{n} etiketter venter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels, copy {copy}, sent to {printer}</source>
   <translation>
    <numerusform>{n} etikett, kopi {copy}, sendt til {printer}</numerusform>
    <numerusform>{n} etiketter, kopi {copy}, sendt til {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{n} labels, go on by themselves</source>
   <translation>
    <numerusform>{n} etikett, går videre av seg selv</numerusform>
    <numerusform>{n} etiketter, går videre av seg selv</numerusform>
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
   <translation>{n} min igjen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} missing</source>
   <translation>
    <numerusform>{n} mangler</numerusform>
    <numerusform>{n} mangler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{n} more</source>
   <translation>
    <numerusform>{n} til</numerusform>
    <numerusform>{n} til</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{n} more orders</source>
   <translation>
    <numerusform>{n} ordre til</numerusform>
    <numerusform>{n} ordrer til</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/order_files.py" />
   <location filename="../../app/orderfiles/tables.py" />
   <source>{n} more reasons</source>
   <translation>
    <numerusform>{n} årsak til</numerusform>
    <numerusform>{n} årsaker til</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{n} more ↓</source>
   <translation>
    <numerusform>{n} til ↓</numerusform>
    <numerusform>{n} til ↓</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} more, they come up as these are settled</source>
   <translation>
    <numerusform>{n} til, de kommer opp når disse er avklart</numerusform>
    <numerusform>{n} til, de kommer opp når disse er avklart</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not taken by the carrier</source>
   <translation>
    <numerusform>{n} ikke godtatt av transportøren</numerusform>
    <numerusform>{n} ikke godtatt av transportøren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not yet with the carrier</source>
   <translation>
    <numerusform>{n} ikke meldt transportøren ennå</numerusform>
    <numerusform>{n} ikke meldt transportøren ennå</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} not yet with the carrier, they follow by themselves</source>
   <translation>
    <numerusform>{n} ikke meldt transportøren ennå, følger av seg selv</numerusform>
    <numerusform>{n} ikke meldt transportøren ennå, følger av seg selv</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>{n} of this order are missing</source>
   <translation>
    <numerusform>{n} av denne ordren mangler</numerusform>
    <numerusform>{n} av denne ordren mangler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} ordre</numerusform>
    <numerusform>{n} ordrer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} orders added</source>
   <translation>
    <numerusform>{n} ordre lagt til</numerusform>
    <numerusform>{n} ordrer lagt til</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} orders on the ramp are cancelled</source>
   <translation>
    <numerusform>{n} ordre på rampen er kansellert</numerusform>
    <numerusform>{n} ordrer på rampen er kansellert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders; there may be more</source>
   <translation>
    <numerusform>{n} ordre; det kan være flere</numerusform>
    <numerusform>{n} ordrer; det kan være flere</numerusform>
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
    <numerusform>{n} kolli</numerusform>
    <numerusform>{n} kolli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} parcels are known there.</source>
   <translation>
    <numerusform>{n} kolli er kjent der.</numerusform>
    <numerusform>{n} kolli er kjent der.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} parcels are missing</source>
   <translation>
    <numerusform>{n} kolli mangler</numerusform>
    <numerusform>{n} kolli mangler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} rows refused</source>
   <translation>
    <numerusform>{n} rad avvist</numerusform>
    <numerusform>{n} rader avvist</numerusform>
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
    <numerusform>{n} gang</numerusform>
    <numerusform>{n} ganger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{n} today</source>
   <translation>{n} i dag</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} unplugged</source>
   <translation>
    <numerusform>{n} frakoblet</numerusform>
    <numerusform>{n} frakoblet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} were there already</source>
   <translation>
    <numerusform>{n} fantes allerede</numerusform>
    <numerusform>{n} fantes allerede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} wrong</source>
   <translation>
    <numerusform>{n} feil</numerusform>
    <numerusform>{n} feil</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{n} years or older</source>
   <translation>
    <numerusform>{n} år eller eldre</numerusform>
    <numerusform>{n} år eller eldre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{one} or {other}</source>
   <translation>{one} eller {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not change the set-up</source>
   <translation>{operator} har ikke lov til å endre oppsettet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not delete orders</source>
   <translation>{operator} har ikke lov til å slette ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not do what binds</source>
   <translation>{operator} har ikke lov til det som binder</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not place orders</source>
   <translation>{operator} har ikke lov til å bestille ordrer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not print labels again</source>
   <translation>{operator} har ikke lov til å skrive ut etiketter på nytt</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{orders} written to {file}</source>
   <translation>{orders} skrevet til {file}</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} cannot be opened</source>
   <translation>{path} kan ikke åpnes</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} may not be used</source>
   <translation>{path} kan ikke brukes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, not billed</source>
   <translation>{price}, faktureres ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, practice</source>
   <translation>{price}, øvelse</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/view.py" />
   <source>{printer} and {n} more have another address</source>
   <translation>
    <numerusform>{printer} og {n} til har en annen adresse</numerusform>
    <numerusform>{printer} og {n} til har en annen adresse</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>{printer} does not take {format}</source>
   <translation>{printer} tar ikke imot {format}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand ZPL</source>
   <translation>{printer} forstår ikke ZPL</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand pages</source>
   <translation>{printer} forstår ikke sider</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} has no driver on this way</source>
   <translation>{printer} har ingen driver på denne veien</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>{printer} is no longer set up here</source>
   <translation>{printer} er ikke lenger satt opp her</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{printer} on {port}</source>
   <translation>{printer} på {port}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} takes pages, and this is none</source>
   <translation>{printer} tar sider, og dette er ingen</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{printer} took {taken} of {total} bytes</source>
   <translation>{printer} tok {taken} av {total} byte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{printer}, then F9</source>
   <translation>{printer}, så F9</translation>
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
   <translation>{problem} siden {time}. Bare skann videre, det tas igjen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem}. Keep scanning, it catches up.</source>
   <translation>{problem}. Bare skann videre, det tas igjen.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look at the printer and whether a label came out.</source>
   <translation>{reached} Se på skriveren og om en etikett kom ut.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look whether it is paused, open, or out of labels.</source>
   <translation>{reached} Se om den er på pause, åpen eller tom for etiketter.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>{reached} The job was taken back. Look at the printer.</source>
   <translation>{reached} Jobben er tatt tilbake. Se på skriveren.</translation>
  </message>
  <message>
   <location filename="../../app/domain/order_files.py" />
   <source>{reason} (its other rows wait for this one)</source>
   <translation>{reason} (de andre radene venter på denne)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{reason}. Nothing was changed. Choose another folder.</source>
   <translation>{reason}. Ingenting er endret. Velg en annen mappe.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>{reason}: {file}</source>
   <translation>{reason}: {file}</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <source>{reason}: {folder}. Nothing was changed; another folder may take it.</source>
   <translation>{reason}: {folder}. Ingenting er endret; en annen mappe tar den kanskje.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>{reference} parcel {numbers}</source>
   <translation>{reference} kolli {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, parcel {parcel}, shown below</source>
   <translation>{reference}, kolli {parcel}, vist nedenfor</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, shown below</source>
   <translation>{reference}, vist nedenfor</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: done, a person says</source>
   <translation>{reference}: gjort, sier en person</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: not done, a person says</source>
   <translation>{reference}: ikke gjort, sier en person</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan} first</source>
   <translation>{scan} først</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{scan}, by {who}</source>
   <translation>{scan}, av {who}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan}, then it goes by itself</source>
   <translation>{scan}, så går det av seg selv</translation>
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
   <translation>{seconds} s forskjell</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>{setting} is a secret and no setting</source>
   <translation>{setting} er en hemmelighet og ingen innstilling</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{system} accepted it</source>
   <translation>{system} godtok det</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} answers more than can be right</source>
   <translation>{system} svarer mer enn det som kan være riktig</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} asks to slow down</source>
   <translation>{system} ber om lavere tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} cannot be asked about this</source>
   <translation>{system} kan ikke spørres om dette</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} cannot be reached</source>
   <translation>{system} kan ikke nås</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} carries it out; {billed}. It happens once.</source>
   <translation>{system} utfører den; {billed}. Det skjer én gang.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} did not answer</source>
   <translation>{system} svarte ikke</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not know order {reference} yet</source>
   <translation>{system} kjenner ikke ordre {reference} ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{system} does not say its time</source>
   <translation>{system} oppgir ikke tiden sin</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it by this way. Look at its own page, then say what stands there.</source>
   <translation>{system} viser det ikke på denne måten. Se på systemets egen side, og si så hva som står der.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it yet</source>
   <translation>{system} viser det ikke ennå</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take it as it is</source>
   <translation>{system} tar ikke imot det slik det er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take the order as it is</source>
   <translation>{system} tar ikke imot ordren slik den er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these checks at the door</source>
   <translation>{system} tar ikke imot disse kontrollene ved døren</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take these days until payment</source>
   <translation>{system} tar ikke imot disse dagene til betaling</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these extra services</source>
   <translation>{system} tar ikke imot disse tilleggstjenestene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these items</source>
   <translation>{system} tar ikke imot disse varene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these notes</source>
   <translation>{system} tar ikke imot disse merknadene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these parcels</source>
   <translation>{system} tar ikke imot disse kolliene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these temperatures</source>
   <translation>{system} tar ikke imot disse temperaturene</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take this</source>
   <translation>{system} tar ikke imot dette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this account number</source>
   <translation>{system} tar ikke imot dette kontonummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address</source>
   <translation>{system} tar ikke imot denne adressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address for status calls</source>
   <translation>{system} tar ikke imot denne adressen for statuskall</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this as it is</source>
   <translation>{system} tar ikke imot dette slik det er</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this city</source>
   <translation>{system} tar ikke imot dette stedet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this country</source>
   <translation>{system} tar ikke imot dette landet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this courier code</source>
   <translation>{system} tar ikke imot denne transportørkoden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this currency</source>
   <translation>{system} tar ikke imot denne valutaen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this currency, or how it is written</source>
   <translation>{system} tar ikke imot denne valutaen, eller måten den er skrevet på</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this day</source>
   <translation>{system} tar ikke imot denne dagen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this depth</source>
   <translation>{system} tar ikke imot denne dybden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this description</source>
   <translation>{system} tar ikke imot denne beskrivelsen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this distance</source>
   <translation>{system} tar ikke imot denne avstanden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this e-mail address</source>
   <translation>{system} tar ikke imot denne e-postadressen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this field</source>
   <translation>{system} tar ikke imot dette feltet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this height</source>
   <translation>{system} tar ikke imot denne høyden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this house number</source>
   <translation>{system} tar ikke imot dette husnummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this minimum age</source>
   <translation>{system} tar ikke imot denne aldersgrensen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this name</source>
   <translation>{system} tar ikke imot dette navnet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this note</source>
   <translation>{system} tar ikke imot denne merknaden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this note to the courier</source>
   <translation>{system} tar ikke imot denne merknaden til budet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this number</source>
   <translation>{system} tar ikke imot dette nummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this order number</source>
   <translation>{system} tar ikke imot dette ordrenummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this packing list</source>
   <translation>{system} tar ikke imot denne pakklisten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this parcel number</source>
   <translation>{system} tar ikke imot dette kollinummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this place</source>
   <translation>{system} tar ikke imot dette stedet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this postal code</source>
   <translation>{system} tar ikke imot dette postnummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this price</source>
   <translation>{system} tar ikke imot denne prisen</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this shipment number</source>
   <translation>{system} tar ikke imot dette sendingsnummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this street</source>
   <translation>{system} tar ikke imot denne gaten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this time</source>
   <translation>{system} tar ikke imot dette tidspunktet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this transport number</source>
   <translation>{system} tar ikke imot dette transportnummeret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this unit</source>
   <translation>{system} tar ikke imot denne enheten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this value</source>
   <translation>{system} tar ikke imot denne verdien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this vehicle</source>
   <translation>{system} tar ikke imot dette kjøretøyet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this way of handing over</source>
   <translation>{system} tar ikke imot denne måten å overlevere på</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this weight</source>
   <translation>{system} tar ikke imot denne vekten</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this width</source>
   <translation>{system} tar ikke imot denne bredden</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this window</source>
   <translation>{system} tar ikke imot dette vinduet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a receipt</source>
   <translation>{system} tar ikke imot dette ønsket om kvittering</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a signature</source>
   <translation>{system} tar ikke imot dette ønsket om signatur</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} gave no clear answer</source>
   <translation>{system} ga ikke noe klart svar</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} gives no status by this API.</source>
   <translation>{system} oppgir ingen status via dette API-et.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} has a fault of its own</source>
   <translation>{system} har en egen feil</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} has it as {number}.</source>
   <translation>{system} har den som {number}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} has it. Its labels can be printed now.</source>
   <translation>{system} har den. Etikettene kan skrives ut nå.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is asked by order number every minute, by itself.</source>
   <translation>{system} spørres etter ordrenummeret hvert minutt, av seg selv.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} is being asked</source>
   <translation>{system} spørres</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} is being asked about {reference}</source>
   <translation>{system} spørres om {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is looked at every minute, by itself.</source>
   <translation>{system} ses etter hvert minutt, av seg selv.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} may be busy with the same request</source>
   <translation>{system} holder kanskje på med samme forespørsel</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} points to another address</source>
   <translation>{system} viser til en annen adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} says “{status}” of order {reference}</source>
   <translation>{system} sier «{status}» om ordre {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/sentences.py" />
   <source>{system} says: “{words}”</source>
   <translation>{system} sier: «{words}»</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} shows it.</source>
   <translation>{system} viser det.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} takes too long to answer</source>
   <translation>{system} bruker for lang tid på å svare</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} tells the status alone; F6 on Orders asks for it.</source>
   <translation>{system} oppgir bare statusen; F6 på Ordrer spør etter den.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order</source>
   <translation>{system} tok imot ordren</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order, {price}</source>
   <translation>{system} tok imot ordren, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago. It is asked again every minute.</source>
   <translation>{system} er spurt {times}, sist for {age} siden. Det spørres på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute.</source>
   <translation>{system} er spurt {times}, sist for {age} siden: «{answer}». Det spørres på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}. It is asked again every minute.</source>
   <translation>{system} er spurt {times}. Det spørres på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}. It is looked at again every minute.</source>
   <translation>{system} er sett etter {times}. Det ses etter på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}: “{answer}”. It is looked at again every minute.</source>
   <translation>{system} er sett etter {times}: «{answer}». Det ses etter på nytt hvert minutt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{time:%H:%M:%S} on {time:%Y-%m-%d}</source>
   <translation>{time:%H:%M:%S} den {time:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation>{title}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {after} is new</source>
   <translation>{title}: {after} er ny</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} is not sent and is expected to stay</source>
   <translation>{title}: {before} sendes ikke og ventes å bli stående</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} will be removed</source>
   <translation>{title}: {before} fjernes</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{total} bytes</source>
   <translation>{total} byte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names {folder}, which is not there</source>
   <translation>{variable} angir {folder}, som ikke finnes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names “{folder}”, which is no whole path</source>
   <translation>{variable} angir «{folder}», som ikke er en hel sti</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{version}, certificate until {day:%Y-%m-%d}</source>
   <translation>{version}, sertifikat til {day:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} holds a character that cannot be printed</source>
   <translation>{what} inneholder et tegn som ikke kan skrives ut</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} is missing</source>
   <translation>{what} mangler</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/print_labels.py" />
   <source>{who} printed {n} copies today, as many as this desk allows</source>
   <translation>
    <numerusform>{who} skrev ut {n} kopi i dag, så mange som pakkebordet tillater</numerusform>
    <numerusform>{who} skrev ut {n} kopier i dag, så mange som pakkebordet tillater</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} can no longer be booked as it was</source>
   <translation>{window} kan ikke lenger bestilles slik det var</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} lapsed, a dearer one is left</source>
   <translation>{window} gikk ut, et dyrere gjenstår</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{work}, {seconds} s. Esc leaves it, it goes on by itself.</source>
   <translation>{work}, {seconds} s. Esc lar det være, det går videre av seg selv.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation>{} svarer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation>{} kan ikke levere dette</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation>{} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation>{} har en annen adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is found again</source>
   <translation>{} er funnet igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is kept</source>
   <translation>{} er lagret</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} is removed</source>
   <translation>{} er fjernet</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{} knows the address</source>
   <translation>{} kjenner adressen</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation>{} lister ingen ordrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>{} more</source>
   <translation>{} til</translation>
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
   <translation>{} av {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>{} of {} rights</source>
   <translation>{} av {} rettigheter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {} scanned back</source>
   <translation>{} av {} skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} offers no delivery windows</source>
   <translation>{} tilbyr ingen leveringsvinduer</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} prints in true size</source>
   <translation>{} skriver ut i sann størrelse</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>{} s left</source>
   <translation>{} s igjen</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} s. Esc leaves it.</source>
   <translation>{} s. Esc lar det være.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} shows no order here</source>
   <translation>{} viser ingen ordre her</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} since new</source>
   <translation>{} siden ny</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} to {} of {}</source>
   <translation>{} til {} av {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>{} was given to the program for it</source>
   <translation>{} er gitt til programmet for det</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{} · none in our files</source>
   <translation>{} · ingen i filene våre</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>{} · this desk</source>
   <translation>{} · dette pakkebordet</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, checking {} s</source>
   <translation>{}, kontrollerer {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, no key yet</source>
   <translation>{}, ingen nøkkel ennå</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>{}, read {}</source>
   <translation>{}, lest {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, scanned back</source>
   <translation>{}, skannet tilbake</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, true size</source>
   <translation>{}, sann størrelse</translation>
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
   <translation>{}–{} av {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/pack/commands.py" />
   <source>“{command}” did nothing.</source>
   <translation>«{command}» gjorde ingenting.</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” has no fields of its own</source>
   <translation>«{part}» har ingen egne felter</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” is no place in a list; they are counted from 0, and + adds an entry</source>
   <translation>«{part}» er ingen plass i en liste; de telles fra 0, og + legger til en oppføring</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation>«{title}» hører til pakkebordet: {key}, eller skann «{back}»</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for what is in doubt: {key}, or scan “{back}”</source>
   <translation>«{title}» hører til det som er usikkert: {key}, eller skann «{back}»</translation>
  </message>
 </context>
</TS>
