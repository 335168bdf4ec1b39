<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>(unit not stated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>, last {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>/dev/usb/lp0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>0 is never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.001 to 100,000 t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.01 to 417 m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>1, 2, 3 and so on, each once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>1. Is it set up right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. The station hears by itself when that is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>2. Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>3. Letters and signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 0678</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 2100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 00100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 10115</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 114 55</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 75001</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/checks.py" />
   <source>5 to 20 digits and nothing else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits, as its barcode holds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>5 to 20 digits; the last five become the pin for picking up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix is drawn without its GS1 mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/maxicode.py" />
   <source>A MaxiCode of several parts is drawn as one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>A badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>A badge or a PIN is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>A barcode cannot hold its text and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/paces.py" />
   <source>A burst is a part of the calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>A category, or what the item numbers begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>A copy</source>
   <translation>Copie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A country in three letters, as NOR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>A country, as FR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A currency in three letters, as NOK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A day without a time, as 2026-02-13</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A day, as 2026-07-02</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A day, as {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic is damaged and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A graphic is larger than any label and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic without a size is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>A header's name: letters, digits, hyphens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>A label that scans has come out of the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A load cannot be read, so all loads are left out: they are expected to stay as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>A name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>A number in the file has thousands of digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>A page of this PDF is {size}, which is no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number of nothing but zeros is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number with its country code, as +47 65 12 78 65</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A size of {size} cannot be right: it is not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>A spreadsheet shortened this number to {value}. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A stored graphic is damaged and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A tag with its kind, as category:Home Apparel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A time needs its zone, as 2026-02-13T16:30+01:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A time of day, as 08:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time of day, as 13:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>A time span has both its times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>A time with its zone, as 2026-02-13T16:30+01:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A time zone, as Europe/Oslo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time zone, as Europe/Warsaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A weight of {weight} comes without its unit: kg or t? Say it before it is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>API token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>About what was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Accepted by Transiteo, which still shows something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Accepted is not yet changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Accepted, not yet visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Account number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Account {account}, attempt {number}, generation {generation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Accounts and printers are being asked how they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Add a box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Add a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Add a printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add a printer first, key +</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Add an account first, key +</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Add an operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Add details to parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add line item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Add parcel details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Additional terms</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Address for status calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address for tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Address known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Address of the page that opened after signing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Address of the service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address of the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Address of the sign-in page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>After signing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>All accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>All done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>All items are in the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>All of them: a list is sent whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>All orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>All parcels are announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All scans are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>All states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All there</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>All {n} on the ramp</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Allow contactless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu; the carrier has yet to agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendment only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendments as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Amounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>An Aztec code of several parts is drawn as one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An ISO 639-1 language, two letters, as nb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>An address on this computer with its port, as http://127.0.0.1:53682/</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>An address that starts with https:// or http://, without name, password and #</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>An address that starts with https://; http:// only for this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An amount in a text, as 1299.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>An amount needs its currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <source>An amount with its currency, as 1600.00 PLN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>An e-mail address, as anne@example.com</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>An earlier amendment of this order may have arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>An earlier change may have arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>An empty answer means no such order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>An empty list of loads is sent: Trans.eu may take off the loads that stand there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>An object in JSON, as {"name": "value"}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>An older page may be open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>An operation names a load without a number: it is not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order has at least one parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>An order is wanted, or a list of orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Announce to {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Announced to {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Announced to {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing to {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing {count} of {all} parcels to {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Another label with this barcode is out and not scanned yet, only one goes on the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Another name: this one stands for no preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Another parcel of this order has this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Another program holds {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Another program listens where the browser is sent to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner has this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner is at this port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Any day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Any scanner: same code within, ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Api-key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As +0200 in the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As category:Home Apparel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>As in the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>As pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>As set on the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there, such as standard shipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As the customer knows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>As they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>As “{form}”; try “{other}” at Token goes as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Ask about all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Ask again for windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Ask now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>Ask parcelLab for the courier code and enter it in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is; find scales and scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Asked at {time:%H:%M:%S}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/ledger.py" />
   <source>Asked the carrier about it {n} times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Asked {n} times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {} what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Asking {}, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Asks from, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>At the door</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>At the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>At true size on {pages} × {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Back to Pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Back to the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Back to the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Back, nothing is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Back; loses nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN are deleted. What they did stays in the history. Esc keeps them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN go into the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Badge of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Barcode of the test code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Before it can be packed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Before the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Begun {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Being announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Being asked, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Being compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Being placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Being read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Being read, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom accepted it (code {status}) but named no order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: what it holds is not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: your change was not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not know this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this order's token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom has no signed call that only reads; the first order shows whether partner id and secret fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Betakom offers no delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Betakom sends the link for confirming there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom sent no token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom takes {seconds} s: set the clock, then place it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Bits a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Box sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Box {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, depth in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, height in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, width in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Boxes, one label each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Brand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>By hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself, once it rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Bytes taken {taken} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Calls a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out spoilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out, the packer says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Can be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Cancelled by the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Cannot: three notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Category of the items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Change it there instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Change line item quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Change the record of an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/ui/amend/view.py" />
   <source>Change the terms of an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Change {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Changes are not kept yet: F9 keeps, Esc drops them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Changing the terms at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest of the first day, then earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest, then earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Check its address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Check of identity (deprecated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Check weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Checking, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Choose a delivery window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a label printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a printer with larger paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose another printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the earlier one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>Choose the receipt printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Cleaning regime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Client key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock not compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock right</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Close it, or print through its queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Close the day again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Close the day, on Dispatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Close, keep draft here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are missing: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are there twice: {doubled}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Columns not known here: {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Commands by scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Commands to scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm payment of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm the payment: the order is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm: this makes the order binding and billable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Confirmed as paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Confirmed with the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirmed: the order is binding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirming makes the order binding and billable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirming with {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection checked {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection not checked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Contactless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Copies a day for each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/view.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Copy a new refresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Copy a new refresh token from {page} into Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Copy the address of the page that opened after signing in, and paste it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Copy the orders alone into a new file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Copy {copy} sent to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Copy {number} sent to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Cost of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Count an item by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Countries as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Counts as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Courier codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier's service</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Create with {n} changes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Currencies in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Currency of the amounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Customer number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's first name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Customer's phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's street and number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Danish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Darkness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}, {n} inches a second</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>Day and time, as {day} 13:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Decline the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline: this ends the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Declined, the order ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declining at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Declining ends the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Delete at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete the order at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Deleted at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleted, it is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleting at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deletion accepted, not yet visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery cannot be before pick-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Delivery method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Delivery window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Delivery window chosen by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Depth cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Depth in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Depth, cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Details of parcel {identifier} at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Device, port or address:port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics for a support mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Diagnostics for a support mail, on Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Did the label for {reference} come out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>Digits and letters, 2 to 12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Dispatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Distance in km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Do not send this box. Ask your supervisor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Done already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Done from here last: {act}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Dots an inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Downwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Draft accepted by Trans.eu (id {number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft then amendment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Drawn anew from {made_for} to {dpi} dpi at true size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV or Excel file here, and its orders wait to be packed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop the file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duties calculated at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duty</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ESC/POS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Each header needs a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Earlier delivery window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Earlier page, or section of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Edit, or keep what was typed; terms on Systems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Either an e-mail address or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Empty it, press its zero key, and weigh again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Empty sends none. Signing, advanced: change it only when Betakom does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: Betakom takes EUR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Empty: stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: that of the goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the account's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Empty: the account's, if it has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the last word of the recipient's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the order's items with their prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the parcels, each on a line of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's name before its last word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the sender's country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the weight of the parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: what the order says to the courier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Ends a code with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (UK)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (US)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Enter or Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Enter the key first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Erases the recipient's address at parcelLab: no messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Esc goes back to the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Esc leaves it. Nothing is ordered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Estimated distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Every order and every label has a known end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Everybody may do everything here, and the history says who packs as the settings do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Exactly as it was registered; https</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel drops the zeros before a number. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Excel files (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps only 15 digits of a number. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows an error here: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows this number as {number}. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Excel takes no more than 1,048,575 orders in a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the date {date}. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the number {number}. Make the column text and enter it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice of seller {seller}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Extras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>F2 or F9 keeps the changes, Esc drops them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>F9 keeps it, Esc goes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>F9 keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 keeps it. The key goes to the keyring and nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 looks whether {} answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>F9 puts it right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>F9 takes it into the packing queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Fetch it as PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch the label in the size of the printer, or put labels of {label} in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Fetch the labels again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Fewer than the requests a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Fields with names, not a single value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>Files cannot be read now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in its language and dots by its nameplate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Fill in the account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Find printers of this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>First name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Flat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Flow control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder, for pictures and practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>For example {number}, {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>For future use; its form is not confirmed by the vendor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>For orders that come or are opened from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none, such as DHL; Transiteo needs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none; Transiteo needs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>For reference only: what must stay cold is said of the parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For the open order's labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>For trials: parcels are followed silently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Found on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Found, choose one to add it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom, with the partner id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom; it alone decides whether orders are live or for trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>From any screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>From parcelLab's portal; with the scope “write”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>From the checkout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>From the profile page of Porterbuddy's retailer portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>From the registration of your app at Trans.eu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>From www.app.transiteo.io, Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Further missing orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>German</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Give it another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Give pick-up and delivery times instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Go on all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on with {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Goes with each order: where Porterbuddy calls, from the internet and without a password. Empty: statuses are asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Granted is: {scope}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Granted: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Graphics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status} for an order that does not exist: it may not be Betakom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status}, as it should</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Half a scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <source>Handed over: {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the nonce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the partner id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Height cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Height in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Height, cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Highest °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Hold, hand on, keep for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Hold, keep for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>How far clocks may differ, in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>How fast this desk is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>How many now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>How much of the job reached it is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>How to write them, as 4 Rue des Moulins; used while they are the recipient's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>IDTF code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Identity card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Image url</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Import orders, on Orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>In doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>In doubt, look at the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>In doubt: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>In force at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>In force at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>In several shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>In the book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>In {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>In {n} orders. F12 prints again when they are there.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Incoterm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>Ink reaches beyond the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Ink that reaches to {size} may be lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Is this the right box? No weight was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It broke off on the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It can be done anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It could not be taken back and may come out later. Look at the queue before printing again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It does not leave from here. Put it aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It does not show it yet; that may take minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It goes on by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>It goes on by itself; what became of it is shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>It holds a character that cannot be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/support_card.py" />
   <source>It is being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It is being written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: whether {system} can bring it back is not known; {billed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: {system} takes no other decision on it; {billed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is carried out and billed from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is fetched on {day} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is not known what was sent; look at its own pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>It is not known whether it took the job. Look at the printer and its queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>It is not known whether it was done. Nothing is sent again until that is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is not known whether it was done. Nothing more is sent until that is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is not known whether it was done. Settle it in the in-doubt tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>It is not known whether it was ordered. No second one goes out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is not known whether order {reference} was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>It is not known whether something came out. Look at the printer and its queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is not known whether something came out. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>It is not known whether something comes out. Look at the printer and its queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is placed at the packing desk as every other one. Nothing was ordered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once, and goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set the queue up as raw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is still there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>It lacks a scope, or the account is another one's; whether it may write is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>It may be asking somebody for its password. {what_now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>It may have been done there. Nothing is sent again until that is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>It may name {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>It opens here, with all that happened to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It reads as it should.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>It says {error}. Mend it, or take the folder out of {variable}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” after each code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” before each code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>It stays in doubt. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It waits again, and is under Orders as refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It was accepted, and the system still shows it. F6 looks again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was done, a person looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was not done, a person looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>It was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>It was not opened. The order stands. Tell the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>It was not ordered, a person looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was ordered, ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It was placed from here, {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It was sent to {}. The scan proves size, head and paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>It was sent. F6 reads what stands there now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>It was written as {tried}. It can be written as {others}: choose in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>It would come out in the wrong size. Fetch it as PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Item numbers begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Items missing, print later, or a dearer window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Items: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key is out of the keyring. Its orders stay in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key leaves the keyring; its orders stay in the history. Esc keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Its label was not scanned back before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its labels go to the new address from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its language and dots are filled in. Nothing is kept yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Its orders are added to those that wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Its scan proves that it came out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>JPEG pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keep account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Keep changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Keep for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Keep one of each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Keep one of them in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Keep operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Keep presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Keep printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Keep settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Keep the operator first, or Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Keep the printer first, or Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keeping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scans.py" />
   <source>Kept, comes next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Key gap, ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Key {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Keyring open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys, F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Kind of delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Kind of goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Known by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>LIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Label is on its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Label of order {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Label size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/label_view.py" />
   <source>Label, its barcode reads {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/label_button.py" />
   <source>Label, show it large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept, F9 prints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept. F9 prints them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>Labels cannot be read now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Labels kept, to be printed later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Labels may set darkness, speed and print mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Labels may set these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Labels need one. A folder will do for practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Labels of this desk come from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Labels that are scanned here are taken along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Labels that were fetched before may be out of date: fetch and print them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Language, from the next start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Large and small swapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Largest order in bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Last item places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Last parcel, {} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>Last scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Last seen {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Least length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Leave at the doorstep (deprecated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Leave it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Leaves from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Left at the door</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>Left out: {what} ({command})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Left, not cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Less than {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Let labels be turned for this printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Letters come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/printing.py" />
   <source>Letters that the paper's typeface does not have: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Line item quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line_num} cannot be read: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Line {lineno} is no JSON: {msg}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line} is not UTF-8 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Live, is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number of the shipment request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Load {size} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loading metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Locks after, minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look at its cable and this desk's network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Look at its cable and whether it is on, or type the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Look at partner id and secret in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at the Api-key and at who is signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Look at the address in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Look at the printer, or scan the label: that settles it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at them in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look for a comma or a quotation mark too many or too few</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Look for a lone quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. What was not done can be done anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look where it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is on and has its cable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is the printer and is on.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Looked at {n} times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Looking at the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Looking for printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Looking, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Loopback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Loses nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost, print a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Lower case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Manifest with {n} parcels sent to {printer}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Manifest {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Manifests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Maximum celsius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May do everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Meter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>Millimetres, more than 0 and at most {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Minimum celsius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Money and dates as in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/groups.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>More of the items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <source>More of {}, order {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>More than 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>More than one sheet holds orders: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>More than {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>More than {most} pieces need parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move down</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Name of this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Name the unit of this weight, as t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the mark for a known order in answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the order number in answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the token in answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>Names with points between them, as spots.0.address.city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Names with their values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Neither parcels nor items: there is nothing to send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Nested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Net</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Network, or practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>New account at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>New operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>New printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>New record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>New record at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>New record of an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Next delivery window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next page, or section of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Next section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Next size</source>
   <translation>Taille suivante</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/people_card.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No TLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>No account is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>No account is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No account of a system that follows parcels is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>No account shows its orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>No barcode of this label can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>No delivery window is known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>No item of the order has this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No label is awaited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>No label printer is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>No letters for {letters}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>No messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>No messages to recipients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No messages to the recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No new printer found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>No operator is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>No operator yet. The desk asks nobody who packs until one is set up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>No order and no label here has this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>No order chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No order has this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No order is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>No order waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>No other serial scanner or adapter is plugged in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>No parcel here has this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No parcel of order {reference} was scanned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>No parcel of this order has a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No payment was confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for manifests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for packing slips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>No printer listens at {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>No printer yet. Find those that this machine knows, or add one by its address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>No scale and no serial adapter is plugged in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No scan was confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>No scan yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>No second order and no second label goes out while one is open here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No sender is set up yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/import_orders.py" />
   <source>No system “{system}” has fields of its own here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. {look}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>No window is offered for this place and time. Hold it with F10, or change it with F2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nobody fetches this box. Nothing was written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Put it aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Take it off the ramp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nobody here knows the name {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Nobody is signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in at this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>Nobody is signed in or out here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Nobody knows {host}: address or network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Nobody signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>None. Plug one in and press F5; it is read beside the ones that type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Norwegian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Not a badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not all parcels are announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: 100 KB may be 100,000 or 102,400</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; the check says what to try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: fits its example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: full sends all that was read, so that nothing is lost if a change replaces the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: in “tracking” or flat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: no limit is published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: order_update_statut stands in answers only; the vendor's shop module sends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document does not say how an unknown order is answered; 404 is understood always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says Base64 and not of what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's example has three letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's list spells agent_address so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: the first that is there counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the vendor's shop module does, the document does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/leaves.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not given: beside an address that is not Transiteo's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>Not in the form that is asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>Not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Not known there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/print_labels.py" />
   <source>Not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not proven yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Not scanned back at any desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Not shown by the system yet: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Not shown here, and left as it is: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles} and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not to {place} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Notes to the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing answers at {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing came out. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Nothing changed. Scan another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed. Scan the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing changed. Scan the next parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>Nothing changed. {reason}: {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Nothing here is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Nothing is changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Nothing is given that could be added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing leaves today yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Look at the account's address and key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Nothing left the station. Try again in {seconds:.0f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing of the job was sent. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>Nothing reached the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing stands in the way of F9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Nothing to open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Nothing was changed and nothing was ordered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Asking again is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Give this one another number, or open the other one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Look at its temperatures and at what only one system has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Move that file away, or choose another folder for the station.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>Nothing was changed. Narrow the list, or write it as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Read the order again: its parcels may have other numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Start the newer program, or put back the copy that it made before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was changed. What was told a moment ago may take minutes to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was declined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Check the account in Accounts: the token may have to go in another form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was done there. Look at the account's address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was done there. Look at the key in Accounts: test and live keys differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Look at the token's scopes and at the account number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there. The account takes more calls when Transiteo says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done. Look at the address in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/workflows/manage_accounts.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept. Give that right to another operator first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It is asked for, or read from standard input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It knows: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when (“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Nothing was measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. Ask again: its address may have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. It may come later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Nothing was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Nothing was ordered a second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was ordered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Ask again with F6 and choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Nothing was paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/suit_labels.py" />
   <source>Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in the first one; Tab goes to the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing was printed here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Choose one on the printer's page, or name a printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Look at the printer, or print a copy, which is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the labels on the boxes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the parcels on the ramp first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. {what_now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was recorded there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned on its box in this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned onto the ramp in this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Give this parcel another number, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Settle it in the tray first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask again in a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Begin the sign-in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing was sent. Choose the printer's queue as the way to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>Nothing was sent. Choose the speed that the printer is set to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy all of it, with “state=”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy the whole address of the page that opened after signing in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Enter it on the Accounts screen, key F4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was sent. Enter the sender's address on the Accounts screen, key F2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>Nothing was sent. Fetch the label again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. It can be announced once its carrier has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. It happens once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Look at the printer and its queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing was sent. Look at the printer and switch the queue on again in this computer's printers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/suitability.py" />
   <source>Nothing was sent. Look at the printer's language and way in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Look at the printer's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Look whether it runs and its address is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Nothing was sent. Read it again and look at the difference: {act}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Nothing was sent. Read the order again: it shows what Porterbuddy holds now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Scan a badge first; at the terminal, give --as ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. Scan the labels on the boxes, then announce it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Set one up on the Accounts screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>Nothing was sent. Settle it in the in-doubt tray first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Start the service “Print Spooler”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. Type the order's number to confirm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing was sent. {look}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled: it can still come in. It is asked again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken from it. {what_now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Nothing was taken over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Nothing was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Nothing was taken. Each file has its own list of what was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Nothing was taken. The cursor is in the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken. {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Give this user the right to write the file and its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Look whether its folder is there and may be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Start the station again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing was written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>Nothing was written. Look whether {folder} is there and has room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; the system’s own keyring is used then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was written. “parceldesk diagnostics” does it from the terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Nothing, told by speed</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Number of the spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Number, name, place, phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Number, recipient and carrier's number as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Numbers as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>OK: a tick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; as Europe/Oslo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; two letters, as nb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the chosen parcel; after the last the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the open order, else of the last one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the printer, when a label is awaited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; strongly recommended; as Europe/Oslo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; two letters, as nb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the shop's own system; unique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Offsets of times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>On Orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>On a marketplace, the seller's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>On serial ports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>On the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>On the ramp since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>On this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once it stands on the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once the label is scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>One file at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>One file with versions, what this station finds wrong, counts and logs. It holds no key, no name, no address and no order's content. Look into it before you send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>One of {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>One of {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>One too many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>One word or more, with commas between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Only a part of {code} came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Only the link in the customer's mail can confirm or decline it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Only to recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Only to the recipient (deprecated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Only to this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Only what is filled in is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Only {came} of {all} signs came: half a scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access and make a login keychain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access, unlock the login keychain, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Open already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Open it in Excel and save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Open the page in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Open the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations refer to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Operators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Or the first one on the printed page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Or type a PIN. F9 keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Order book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Order changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Order number at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order number in the address of a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order number {reference} belongs to another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed, {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Order written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>Order {carrier_order_id} is not in this order book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Order {number} at {account}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} at {carrier}. If you leave, it goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is at {carrier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is being changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is cancelled at the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {number} is deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is kept. No second one goes out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is packed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed, {n} labels missing. Press F9 to print.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number}, {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}: more of {carrier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/ordering.py" />
   <source>Order {number}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Order {reference} has no parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} holds a value that cannot be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is being placed, or it is not known whether it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is decided: {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>Order {reference} is in the order book already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is not open at the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/refresh_status.py" />
   <source>Order {reference} is not placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference} is not placed, no carrier fetches it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is not placed, yet this label exists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is open on this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is packed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is placed already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} is placed, once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Order {reference} says something else in line {line}; none of it was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} stays in doubt. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {reference} waits in the packing queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} was not ordered, a person says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} was placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}, {recipient}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Order {reference}, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order, print later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Ordered at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Ordering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ordering at {carrier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders (*.csv *.txt *.xlsx *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Orders are read by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Orders at the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Orders at their systems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>Orders at this address are billed: it is {system}’s live one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Orders here are billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Orders nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Other copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Other printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Others may write into {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Our number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Over size or weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Own number of the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Own reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, doorstep if wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, no doorstep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>PIN of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>PNG pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packed, Zebra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip sent to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Packing slip sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packing slips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Page {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/page.py" />
   <source>Page {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Page ↓</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Pages, by its driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Parc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Parcel number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Parcel number {identifier} of order {reference} belongs to order {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Parcel {identifier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Parcel {numbers} has no number: its scan cannot be confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/records.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number} has constraints that the station cannot read. Sending removes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Parcel {number} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out and is not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label did not come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label is tried again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label not printed on {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Parcel {number} label scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label: not known whether it came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp, its label not scanned back before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Parcel {number}: {refusal}. Ask the carrier about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Parcel {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Parcel {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>Parceldesk made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/mishap.py" />
   <source>Parceldesk made a mistake, and keeps running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Parceldesk runs already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Parcels and lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>Parcels on the ramp today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Parcels that come later are scanned as before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcels: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Partly done: the record is there, not all of its changes are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Partly done: {account} did not take every parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Partly done: {system} did not take every parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Parts of this label cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Payment confirmed to {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Payment details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Pick-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Pick-up {time}, in {left}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Picked up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Picture's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Pictures are sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Place and print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Place orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Placed already, labels to scan back</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/place_order.py" />
   <source>Placed although {n} items were not scanned</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed, look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Placed, no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Placed, not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Places nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/__init__.py" />
   <source>Porterbuddy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy answers with another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Porterbuddy asks for the recipient's code instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}, not {promised}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not know this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy does not say whether a shipment number that is left out stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the parcels' numbers. They are those of the station's order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the shipment number. It is sent only when it is entered here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take the sender's place (HTTP {status})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take this key; test and live keys differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label for parcel {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy holds a minimum age of {age}. It stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy holds all of this already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy holds an earlier version of this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy makes no labels as {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy no longer offers this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the tracking link. It cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy took the change: {n} parcels.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy's list of parcels is not overwritten unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Prefix of trial orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Preset:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets for groups of products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Press + to add one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place and print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Price each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Price for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Price in EUR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Price of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Print a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print a copy for another reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label and scan it: that proves its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Print a test label, then scan it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; the command sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size, {dpi} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print packing slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print the copy again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Print the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Print the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Print the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printed on {printer} instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Printed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Printer ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Printer {queue} has no paper of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Printing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printing broke off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Prints here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Proven {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Proves it is on {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside and ask the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside. Scan the next parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its own box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its shelf. Nothing was counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Put labels of {label} into the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put the box aside. Scan the next order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Put the parcel on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>QR model 1 is drawn as model 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Qty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue of a print service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} did not print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} gave the job up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Queue {queue} has no paper of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for pages, not for printer bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for printer bytes, not for pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} sends a job again by itself when the printer breaks off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} takes no jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>REHEARSAL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>RTS/CTS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Reached by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order again and look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/presenter.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Ready for pickup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ready, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>Receipts are not drawn on screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Recipient, to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get none for these parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>Record at {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Redirect address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Refresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Refused, nothing was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Regular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Rehearsal, in memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Rehearsal, in the sandbox's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay's port on this computer</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove {}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Renew now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Renewed by itself at {time:%H:%M} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Replace line item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Request fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Requests a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Run lengths, clones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>SICS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Said so itself {} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Same code within, ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Save it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx without a password, or as CSV UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx, or as CSV UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Save it as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Save the file as CSV UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Saved as {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Scan a label to settle it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan a test label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Scan an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan an order or a label of this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan an order, or press its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Scan any label or order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan each item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Scan it on its box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan it once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Scan its number again, or search for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan one of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Scan parcel after parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Scan the first parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the items of {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label on parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the label on the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the next parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Scan the parcel again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan the test label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Scan their badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan them one after the other. Settings, F7, mends it for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Scan your badge, then scan again</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan {n} more items</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned at the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>Scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanner test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanner {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanners that type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scans are taken along and go to the packing desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Search orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Searching, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Seconds a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Seconds a parcel, the last 14 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Secret not tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>See below. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send agent_adress, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Send an empty list of loads on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Send it again: Betakom knows it by your number and makes no second one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the number again with a deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the time of a status</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {n} changes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Sending a test label to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends after a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends before a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Sent on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Sent only if it is a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Sent to the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to the printer {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Sent to the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to {printer}, {sent} of {n} labels.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent to {system} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Sent with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent, not scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Serial port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Set one up on the Accounts page; orders that were placed are opened from Orders with F7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set the dots an inch on the printer's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set them on the printer's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/section_list.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Settings, F7, finds it out and mends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Settle it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Settle it under In doubt, Alt 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Settle it under In doubt, then scan it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: nothing was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed, {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Shift the other way round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Ship by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Shipment number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Shipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shipping costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shop's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Shorten the notes or the packing list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Shown by the system now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Sides in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sides of packages in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/page.py" />
   <source>Sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Sign in first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Sign in on the Accounts screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Sign in to Windows again, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Sign out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sign-in</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signature written as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>Signing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signing, advanced: change it only when Betakom does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs as documented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs in its own way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Silent, flash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Size of all text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Size of parcel {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Somebody must be able to change the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Something answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Something else answers at this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Something is changed. F9 keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Something is under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Something is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Something must be mended first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Something wrong with the paper?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, in the system's own word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, its own word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Special taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Speed, inch/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Split it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Spoilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Spoilt, print again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} cannot be read, so the route is left out: it is expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} has a time zone that this computer does not know: its times stand in UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number}: who is told of the tracking is not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start the service “Credential Manager” in Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, in the system's own word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, its own word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Stick it on,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Store at °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Stored and read back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Street addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Street and number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as credit card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as webshop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Suggested in orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Swedish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Switch it off and on, or type the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Systems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>TEST</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Take into the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Take it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Take it off, and type the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Take its cable out and put it in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Take orders from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Take the chosen parcel away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Take the weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Take this one out again. Nothing was counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Take {names} off the ramp, nobody fetches it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Take {weight}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Taken back: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in from {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>Taken out of the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Taken where an order itself says nothing; the first one that fits counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Temperatures must not be changed once labels are printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Test and live keys differ: the address belongs to one account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/media.py" />
   <location filename="../../app/workflows/prove_printer.py" />
   <source>Test label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Test vector {vector}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Test, not billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>Text with names in braces, as {timestamp}.{body}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>That is no badge of this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The Api-key: letters, digits and signs without spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>The README lists all columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>The Windows print service does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The access is being renewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>The account may not read orders; granted: {granted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The account {account} is not used like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>The account's advanced options change the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <source>The account's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>The address ends before the “?”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The address is missing, as 192.168.1.40</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>The amendment holds nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>The answer cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The answer from {system} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The answer to the last renewal was lost, and its token works only once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The barcode of this label cannot be read at {dpi} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier also answered with number {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/sheets.py" />
   <source>The carrier asks for {n} copies; one is printed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>The carrier cancelled order {reference}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>The carrier did not take {n} scans</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier does not know this parcel number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The carrier is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The carrier is asked by itself. See In doubt, Alt 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>The carrier is being told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>The carrier says “{status}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>The carrier shows all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier was not reached, nothing was ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The carriers are being asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>The certificate: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The chosen keyring keeps secrets in no safe place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The chosen one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>The clocks jump over this time there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>The code is {other}: the scanner {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The complete list of parcels is needed: there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The connector “{name}” in {folder} cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The consolidated offer no longer held, and the best available time was booked. The order stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The deletion of {number} is not visible yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window cannot be asked for again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window costs {price} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window is no longer offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>The desk says that it does not know 1234567890</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>The details were taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The device is missing, as /dev/ttyS0 or COM3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk does not take what is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>The document cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The dots an inch of this printer are not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The dots of this picture do not tell its size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The draft {number} was accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>The e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The e-mail address; tick “No e-mail” to erase it at parcelLab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/windows.py" />
   <source>The end lies before the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file has more than {most} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file has no header line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>The file holds bytes that are no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file holds no order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file is larger than 20 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is no Excel file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is not UTF-8 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is not readable as one of Excel's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file needs more memory than a file of orders may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file unpacks to more than 300 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The file {file} is put into the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The first line names the columns</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/drawing.py" />
   <source>The first of {n} labels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <source>The first that fits an order is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The first version stands there. Decline it and post it with a new number if it is not right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The folder is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>The folder {folder} cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font that was last called by its name is the printer's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own, here called {letter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>The format {name} lies in the printer and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The graphic {name} lies in the printer and is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The house number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>The ink reaches to {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice does not lie at Transiteo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>The job is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job is still in queue {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was in queue {queue}; it is not known whether it came out. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. It is not known whether something came out. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. Nothing came out. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>The key: letters, digits and signs without spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/presenter.py" />
   <source>The keyboard's scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring did not do it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of price is too long: it is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of transport is too long: it is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label asks for more than any label needs: the rest is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>The label cannot be written into its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out upside down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label for {reference} came out, the packer says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label is being sent once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of order {reference}, parcel {number}, is the same: look before it goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was printed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was sent to {printer} before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The label says that it is larger than the media; only white paper was cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>The label says {found} instead of {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The label was on its way to {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The labels are being fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels are tried again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out and are not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels did not come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels not printed on {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The labels of {reference} are being sent to the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were printed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels were sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were sent to {printer} before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels: not known whether it came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last item's scan, or the last change of the parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last label; counted as a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The line to {system} is not safe</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/dotted.py" />
   <source>The list has {n} entries, counted from 0; the next is {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for a price that is not told. Nothing is ordered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}. Nothing is ordered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The new key is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The offer for this window is no longer at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The old one stays until it is kept; Esc leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The open order, with what is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/operators.py" />
   <source>The operator's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book was written by a newer Parceldesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file belongs to another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged at {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>The order does not want it any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The order has deprecated flags: {flags}. They are never sent and count no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>The order is announced, not all of its parcels are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The order is being opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The order is being placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being taken into the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is billed from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is confirmed: it is binding now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is declined: it has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>The order is not placed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>The order is placed without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The order is placed, but could not be written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The order is placed. The label is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order is recorded there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order is too big for Betakom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order is {status}: Porterbuddy may not take changes any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>The order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>The order stands as it did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Asked for {wanted}, got {came}. Fetch the label again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again: its address lives only for a short time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Look at its parcels in Porterbuddy's portal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order stands. Only the link in the customer's mail can confirm or decline it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. The consolidated offer named no time, so it cannot be told whether it still held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>The order takes {size} bytes, Betakom takes {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The order waits again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>The order was created; reading it back did not show it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order was not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order's other data are recorded there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The order's status is asked for instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The own number is too long: it is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The page is being opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The paper is being fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The parcel has no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The parcel is too heavy for this scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The partner id: letters, digits and signs without spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The payment is being confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The phone number is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>The practice carrier could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>The practice carriers have ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The prefix “{known}” did not come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>The preset's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The price cannot be read: it is not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not take the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service gave no clear answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The print service no longer answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service on {server} does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <location filename="../../app/printing/lines.py" />
   <source>The printer broke the connection off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/claim_count.py" />
   <source>The printer did not count it before the next label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The printer puts its own date in (^FC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>The printer stopped taking data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>The printer takes no data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>The printer's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The queue's name is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>The record is there, not all of its changes are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The redirect does not lead to this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The relay's own address, with https://</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The request to {system} cannot be sent as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The same order is being sent to {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, for another reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, since the label is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale is still moving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale reports a fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The scale says {weighed}, {expected} is expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows less than zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale wants to be calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>The scan was not taken. Nothing changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner sends no Enter after a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The secret is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The secret is not {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The secret was not read or kept. {what_now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The secret: letters, digits and signs without spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings were written by a newer Parceldesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The settlement is too long: it is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The sheet may be of another version. Print a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The shipment number {number} is what the station ordered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The sign-in has ended, and Trans.eu gave no token to renew it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>The sign-in was declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>The station does not know this field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>The station is closing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>The station knows no system “{connector}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The station knows no system “{system}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped before sending it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped while sending it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The station was not started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed with this account's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The suffix “{known}” did not come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The system has it no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system keeps no papers for this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system's page is being read, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The test label may still come out of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The text of the terms is too long: it is left out and expected to stay as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>The time that Transiteo's calculator gave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The token could not be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>The token is good, but no calls are left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>The token: letters, digits and signs without spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The tokens are being forgotten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/databar.py" />
   <source>The two-dimensional part over a barcode is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>The typed number is not {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The weight is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window can no longer be booked as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The {body} must be signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The {rate} orders a minute that Betakom takes are used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Their digits choose them at the packing desk, in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Then check the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then print a test label on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then scan it: proves size and head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Then scan the label for {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>There are loads: take them out first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>There are two systems “{name}”, one in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>There are {} scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no account “{account}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>There is no code in this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>There is no country of these two letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no key for {account} in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>There is no keyring on this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>There is no load of this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>There is no operator “{operator}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>There is no printer at {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>There is no queue {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>There is no three-letter code for “{country}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>There is no way to {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>There is nothing to ask about. One in doubt is asked about in the tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>There is nothing to decide. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>There is nothing to take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>These bytes are no PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>These bytes are no PNG picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>These keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>They are being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>They are in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Install that version again, or move {path} away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Mend {path}, or move it away to start afresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>They are printed from now on. F8 on Orders prints copies, and counts them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {megabytes} MB, which no label has</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {n} pages, a label has 1 to {most}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF is damaged or cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>This account is for trial orders, whose numbers begin with {prefix}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This address belongs to another sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>This address is not known as a test system of {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>This box does not go out. Put it aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer is being looked through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s ahead of {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s behind {system}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s ahead of Betakom's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s behind Betakom's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer's keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>This day lies before the first one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>This desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>This desk asks nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>This desk asks who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk does not ask who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk does not know the command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk has no other printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scale.py" />
   <source>This desk has no scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>This desk's user must be in the group lp or dialout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This does not belong to order {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is a binary Excel file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is an old or a locked Excel file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/building.py" />
   <source>This is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>This is no order: an object is wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>This is no page of Trans.eu's list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This is not the whole address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is set at the scanner itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This is settled already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the first window that can be booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the last window that can be booked</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>This is the number of order {reference}, which has {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is what is wrong:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>This label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label has no end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label is blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <location filename="../../app/labels/sheets.py" />
   <source>This label is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is made for {made_for} dpi, the printer has {dpi}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label is printed twice as large (^JMB) as it is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {label}, the printer has {media}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {side} mm wide, the roll of this printer prints {roll} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label measures in inches or millimetres (^MU), and is drawn as if in dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label needs more memory than a label may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label takes longer than {seconds:g} s to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>This label wants to {do}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This label was scanned at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Close what else has the file open, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Have the disk looked at, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>This list is empty as it was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>This machine knows no other. One with an address of its own is added with +.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This machine only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>This name is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>This order has no parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>This order is already at Transiteo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This order is being placed right now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is larger than 500 kB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is open on this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This order is placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This paper finds no room on {media}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>This parcel is still here. Nothing was written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>This phone number has too many or too few digits for its country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture has {wide} × {tall} dots, which no label has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture is damaged or cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>This printer does not understand receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>This runs right now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This screen takes no commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>This station packs no diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>This status or a later one is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/check_account.py" />
   <source>This system has nothing harmless to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This try to place an order is not in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Three letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Three letters, as EUR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Three letters, as NOK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Three letters, as NOR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Time chosen by the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Time written as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Times are written in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To change its very order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>To the courier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To the letter as in the message's set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the packing desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Today, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Token goes as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Token known, orders not readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Tomorrow, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Too many wrong PINs, wait {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Total weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Total weight in kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/__init__.py" />
   <source>Trans.eu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu did not say what is granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Trans.eu did not sign you in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not allow this to the account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not know this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not take the app’s id, secret or Api-key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Trans.eu does not take the sign-in or the Api-key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has no list “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has these terms already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: an operation lies before today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the first operation is not a loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation does not begin after the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation is not an unloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu no longer takes the token that renews the sign-in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu's answer names another order: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transit time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/__init__.py" />
   <source>Transiteo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Transiteo books no delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo changes no order that was not read before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not find the order by the number in the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not know this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not take this account's token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Transiteo has no such invoice for this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds it like this already; nothing was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds something else by now: {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Transiteo needs this: {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo's quota is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Transport number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Trial orders only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in {seconds:.0f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try the sound. {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Turn labels that fit on their side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Turn labels to fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Turned by 90° to fit the media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two items carry the same line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Two letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Two letters, as NO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Two scans came as one: the scanner sends no Enter between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Two scans in one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Type an order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type one of its numbers above, or open a placed order on Orders and press F7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type the order's number first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Type the order's number to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Type the weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Type the weight until that is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Types for a keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>USB printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/weighing/hid.py" />
   <source>USB scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Undo an item's scan or a change of the parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Undo one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Unit of weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Until {moment:%Y-%m-%d %H:%M} UTC, renewed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>Up to 8 digits and at most 2 decimals, as 1299.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Upper and lower case come as printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Upper case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Use for labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Use other printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually after taxes and discounts; as 1299.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually before taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>VAT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Vehicle types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Volume, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Wait until it rests, or type the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Wait, ordering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Waits for the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Was order {reference} placed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weighed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weight from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Weight in grams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight in kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Weight of the parcel; search on Orders; presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Weights and prices of goods as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Weights of packages in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>What Porterbuddy sent is no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>What Transiteo sent is no PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What a parcel has cannot be taken away here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>What changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>What goes with a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>What is inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>What is inside is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What is left empty stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>What is numbered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed names a nonce: it needs its header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>What lies there would get the station's keys. Let only its owner, who is you or the administrator, write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>What the keyring keeps of the sign-in cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>What the price is for needs a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>What the scale says now, for the chosen parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>What was agreed for the whole transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>What was begun goes on by itself, and says here how it ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>What was found out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What {system} shows afterwards is read again and stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Where answers may hold them, one level deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Where this desk asks who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Whether a deletion can be undone is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether anything was billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether it is binding and billed now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether the label is on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {price} were billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} did it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} took the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who at Betakom said so, and when. Empty: its orders are live. Not confirmed by the vendor: no trial host is published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who confirms orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Who that can be is set up under Operators, key F4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Why orders there are not billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Why this is a trial account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Width cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Width in cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Width, cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Window: {window}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Windows did not print the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows does not take the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Windows gives no way to a USB printer past its queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows has no printer {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows stopped taking the job for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>With another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>With colon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>With {carrier}, {billed} · no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Without colon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Without parcels each item needs a weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Write diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Write it whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Write the list to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Wrong keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Wrong paper?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wrong: two buzzes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>XON/XOFF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>You scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Your order number is kept with the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Your scan is kept and comes next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ZPL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/editing.py" />
   <source>a change of the parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>a label waits to be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>all announced</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>all {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>and {n} changes more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>another paper was printed before it was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>another program has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>applicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>as 00-950</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as Ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>at a time it does not name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>backfeed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge, PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>barcode reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>being placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being sent {taken} of {total} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>below zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>binding and billable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>broken, switch it off and on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>buttons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>by {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>calibrate the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>cancel what others print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's battery setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change what the printer reports to whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change what the printer sends by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest first day, then earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest, then earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>checks of barcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>clear the printer's counters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_id, from the registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_secret, from the registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>confirmed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>connected, tells nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected, {scan}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>copy files in the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>cutter stuck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>darkness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>date format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>declined before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>delete files in the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>delivery: {theirs}, not {ours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <source>does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>empty the battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ended before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>feed at power-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>feed labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>first print</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>first {n} shown; {system} may hold more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>for “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>format the printer's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>from {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>full of jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>handed on by the print service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>handed on; this way does not tell what arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>hands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>has Caps Lock on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>has a fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head sensor broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>head test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too cold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants cleaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants replacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head worn out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>house number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; scan another one to replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; type another one to replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>in the printer: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {n} orders</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>is billed from then on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it cannot be brought up to date: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it is nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>it is not known whether it was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>it is the right box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>its feed button is pressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder may not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its name is not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>its printer is no longer set up here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its queue is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>its version is no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>keys of the panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>label not scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>label sent, not scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>labels</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>labels wait to be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>lapsed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>left the queue; this print service does not tell more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>letters of the drives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>live, billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>longest label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>maintenance alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>manifests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>may not be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>may not be used by this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>media sensing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media sensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>memory for letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>mostly takes {seconds:.0f} s here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>motor too hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>moving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>name and description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>nearest evening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>no counter can be read on this way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/reading.py" />
   <source>no label yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>no paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>no ribbon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>no ribbon or toner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>no scan yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sound.py" />
   <source>no sound device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>none booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>not asked, a job is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>not billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>not counted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>not known there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not packed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>not paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not reached, nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>not told by the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>not yet proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not yet with the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>nothing came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>number of copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>off line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/windows.py" />
   <source>off or not connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>on its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>on the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>once</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/offers.py" />
   <source>one of {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>only {n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>open or save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or pick one from the list with its number key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or press its number key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or press the number of your name and type your PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>or put it right and press the same key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>overload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>packing slips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paper in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>paper jam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>paper near its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>parcel {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>parcel {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>parcel {number} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}: not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>parcel {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/__init__.py" />
   <source>parcelLab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not let this token do that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not show this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not take this token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>parcelLab has no test system: what is announced here may send mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but did not do “{change}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes up to 8 digits and at most 2 decimals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes {limit} kB, this order has {size} kB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for this carrier is not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for {carrier} is not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's number; a second one serves for trials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's own, as dhl-germany</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>parcels {numbers} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcels: {theirs}, not {ours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>part of a label is in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>partly done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>pause the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>pick-up {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>placed, no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>power saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>presses Shift the other way round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>price not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>print mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>print the printer's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>printed with F8 on Orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes no jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue} on {server}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>refused, nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>reports an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reprint after an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reset the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>ribbon in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>ribbon or toner near its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>same order, never twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>saved settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan {age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back before it was printed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>sent, not scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>serial port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>set up for pages, which this way does not take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>settings lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>sign in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>silent, look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>spoilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>start the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>switch a diagnosis on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>takes connections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>takes no connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>takes no jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>tear-off position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>test account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>text of every later label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>the USB printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the folder can be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the print service does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer broke the question off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted it as printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted more labels than this desk sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer has it, but: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle and did not count it: look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle, and its counter stands where it stood before: it did not come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the printer takes jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all and closed the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer took it all and says nothing: look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer's counter began anew: look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the queue takes jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/items.py" />
   <source>the scan of an item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>then scan it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>to be packed here; nothing is ordered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>to {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>transport number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types as the computer reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types {scanner} where the keyboard is {computer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing and {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>unplugged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>until {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>waits to be packed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>wants calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>wants somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>wants to be calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>weighed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>what happens at power-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>when the printer is mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>without a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>write a file into the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>write a font into the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>written as {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{accepted} of {total} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>{accepted} of {total} bytes reached it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>{accepted}; the step after it did not go through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{account} accepted it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>{account} cannot be announced orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be asked about orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>{account} cannot be asked about this; look at its own pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>{account} cannot be sent a decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be sent an order twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/sign_in.py" />
   <source>{account} cannot be signed in to: it takes a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>{account} cannot be told more of a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>{account} cannot be told that an order is paid for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>{account} cannot call the station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} cannot change the terms of orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>{account} cannot delete orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot find orders by the transport system's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>{account} cannot hand out labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/order_papers.py" />
   <source>{account} cannot hand out papers of orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>{account} cannot keep records of orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot list its orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/check_availability.py" />
   <source>{account} cannot say when it delivers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot say where an order stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot show its orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>{account} cannot take orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{account} does not have it yet: it was not placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} holds it like this already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}, account {account}, act {number}, the carrier's number {subject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether it was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether that was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: no answer came, the same can be sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: partly done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: refused, nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, it is not known whether it was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, no answer came, the same can be sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, partly done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, refused, nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this is done already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this runs right now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: was it done?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{act}: {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>{apart}; it refuses more than {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} cannot deliver this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} is being asked for windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{carrier} offers no delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{carrier} says that order {reference} is delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>{carrier}: {orders}, {parcels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>{command} ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>{command} is not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{command}, once the windows are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{count} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{count} of {all} today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>{count} scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>{count} to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{currency} has no smaller unit</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/parts/plots.py" />
   <source>{day}: {seconds:.0f} s a parcel, {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{device} cannot be set to {baud} bits a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{device}, {baud} bits a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{done} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>{done} of {n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>{dpi} dpi, {dots:.0f} dots a mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>{field}: {theirs}, not {ours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>{file} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{file} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>{first} and {second} came as one code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/presenter.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{hint} It is in the in-doubt tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} is {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} port {port}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>{host} takes no jobs on port {port}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{host}, port {port}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{hours} h {minutes:02d} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{hours} h {minutes}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} and {n} other kinds are missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}, {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}: {count} are in the box already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on no printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{line}, kept here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{loaded} of {count} on the ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>{minimum} to {maximum} °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>{missing}. Fetch it as PDF.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/forms/groups.py" />
   <source>{names} and {n} others</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>{name} is signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{number}: not taken</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} are worth a look.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} asked about</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>{n} cells, more than the header has</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} characters at most</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{n} characters or more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} checks done, {seconds} s.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{n} copies sent</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <source>{n} copies sent to {printer}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} d</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} d left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{n} digits after the point at most</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits at most</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits before the point at most</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/changes.py" />
   <source>{n} entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} entries could not be read</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields are missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{n} fields are wrong</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} fields to mend</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} h left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} in doubt</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} in the order book</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>{n} inches a second</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} labels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} labels are fetched again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/paper.py" />
   <source>{n} labels kept</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels sent to {printer}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/window.py" />
   <source>{n} labels that waited were sent to {printer}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels wait</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels, copy {copy}, sent to {printer}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{n} labels, go on by themselves</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} min left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{n} more orders</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/order_files.py" />
   <location filename="../../app/orderfiles/tables.py" />
   <source>{n} more reasons</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{n} more ↓</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} more, they come up as these are settled</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not taken by the carrier</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not yet with the carrier</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} not yet with the carrier, they follow by themselves</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>{n} of this order are missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} orders added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} orders on the ramp are cancelled</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders; there may be more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>{n} parcels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} parcels are known there.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} parcels are missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} rows refused</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{n} today</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} unplugged</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} were there already</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} wrong</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{n} years or older</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{one} or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not change the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not delete orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not do what binds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not place orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not print labels again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{orders} written to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} may not be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, not billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, practice</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/view.py" />
   <source>{printer} and {n} more have another address</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>{printer} does not take {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand ZPL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} has no driver on this way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>{printer} is no longer set up here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{printer} on {port}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} takes pages, and this is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{printer} took {taken} of {total} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{printer}, then F9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <location filename="../../app/workflows/resume_prints.py" />
   <location filename="../../app/workflows/suit_labels.py" />
   <source>{printer}: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem} since {time}. Keep scanning, it catches up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem}. Keep scanning, it catches up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look at the printer and whether a label came out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look whether it is paused, open, or out of labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>{reached} The job was taken back. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/order_files.py" />
   <source>{reason} (its other rows wait for this one)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{reason}. Nothing was changed. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>{reason}: {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <source>{reason}: {folder}. Nothing was changed; another folder may take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>{reference} parcel {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, parcel {parcel}, shown below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, shown below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: done, a person says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: not done, a person says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan} first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{scan}, by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan}, then it goes by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>{seconds:.0f} s {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{seconds} s apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>{setting} is a secret and no setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{system} accepted it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} answers more than can be right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} asks to slow down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} carries it out; {billed}. It happens once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} did not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not know order {reference} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{system} does not say its time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it by this way. Look at its own page, then say what stands there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take the order as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these checks at the door</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take these days until payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these extra services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these temperatures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this account number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address for status calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this courier code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this currency, or how it is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this house number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this minimum age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this note to the courier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this packing list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this parcel number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this shipment number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this transport number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this way of handing over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} gave no clear answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} gives no status by this API.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} has a fault of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} has it as {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} has it. Its labels can be printed now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is asked by order number every minute, by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} is being asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} is being asked about {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is looked at every minute, by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} may be busy with the same request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} points to another address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} says “{status}” of order {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/sentences.py" />
   <source>{system} says: “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} takes too long to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} tells the status alone; F6 on Orders asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order, {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago. It is asked again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}. It is asked again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}. It is looked at again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}: “{answer}”. It is looked at again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{time:%H:%M:%S} on {time:%Y-%m-%d}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {after} is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} is not sent and is expected to stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} will be removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{total} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names {folder}, which is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names “{folder}”, which is no whole path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{version}, certificate until {day:%Y-%m-%d}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} holds a character that cannot be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} is missing</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/print_labels.py" />
   <source>{who} printed {n} copies today, as many as this desk allows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} can no longer be booked as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} lapsed, a dearer one is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{work}, {seconds} s. Esc leaves it, it goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{} knows the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>{} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>{} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>{} of {} rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {} scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} offers no delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} prints in true size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>{} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} s. Esc leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} shows no order here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} since new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} to {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>{} was given to the program for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{} · none in our files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>{} · this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, checking {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, no key yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>{}, read {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, true size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>{}, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>{}–{} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>“{command}” did nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” has no fields of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” is no place in a list; they are counted from 0, and + adds an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
