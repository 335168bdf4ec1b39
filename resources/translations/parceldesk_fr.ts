<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source> and {} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/groups.py" />
   <source>%1 and %2 others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>1 change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>1 copy sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>1 field to mend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>1 label, goes on by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>1 more order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>1 parcel</source>
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
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
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
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
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
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
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
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
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
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
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
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
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
   <location filename="../../app/ui/orders/view.py" />
   <source>All files (*)</source>
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
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
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
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
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
   <source>Appearance</source>
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
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
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
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
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
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
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
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
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
   <location filename="../../app/ui/orders/view.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
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
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
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
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
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
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
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
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
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
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
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
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
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
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery</source>
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
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
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
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
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
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
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
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV file here, and its orders wait to be packed.</source>
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
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
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
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
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
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
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
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
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
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation type="unfinished" />
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
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
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
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
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
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Incoterm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
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
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It is being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
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
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
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
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
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
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
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
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
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
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Key gap, ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
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
   <location filename="../../app/ui/printers/detail_card.py" />
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
   <location filename="../../app/ui/setup/cards.py" />
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
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Line</source>
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
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
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
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
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
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/domain/operators.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
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
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
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
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
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
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
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
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not Porterbuddy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not Trans.eu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not Transiteo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
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
   <location filename="../../app/ui/operators/view.py" />
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
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Not parcelLab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
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
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
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
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
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
   <location filename="../../app/ui/doubts/view.py" />
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
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
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
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <location filename="../../app/workflows/receive_status.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
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
   <location filename="../../app/workflows/print_labels.py" />
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
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
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
   <location filename="../../app/connectors/transeu/refusals.py" />
   <location filename="../../app/connectors/transiteo/client.py" />
   <location filename="../../app/workflows/amend_order.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/parts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
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
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
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
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
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
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
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
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
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
   <location filename="../../app/ui/printers/view.py" />
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>OK: a tick</source>
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
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
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
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>One field is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>One is worth a look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
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
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
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
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation type="unfinished" />
  </message>
  <message>
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
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
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
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
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
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Orders from a file</source>
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
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Our number</source>
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
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
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
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
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
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
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
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
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
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
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
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
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
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation type="unfinished" />
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
   <location filename="../../app/connectors/transeu/amendment.py" />
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
   <location filename="../../app/ui/pack/scan_back_page.py" />
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
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; Shift lost, Ctrl other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Print it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Print the command sheet</source>
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
   <source>Proves it is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
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
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
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
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
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
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
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
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
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
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
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
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan prefix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
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
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
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
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Sender</source>
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
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
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
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
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
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
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
   <source>Signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Signing in</source>
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
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
   <location filename="../../app/ui/pack/scan_back_page.py" />
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
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
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
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
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
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
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/media.py" />
   <source>Test label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Test the scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
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
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
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
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>The label that waited was sent to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
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
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
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
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
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
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
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
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
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
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
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
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
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
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
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
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>This computer is being looked through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
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
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
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
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation type="unfinished" />
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
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
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
   <source>Time</source>
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
   <location filename="../../app/connectors/betakom/extras.py" />
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
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>To the packing desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
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
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
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
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
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
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>USB</source>
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
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
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
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit, not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
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
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
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
   <source>Weight of the parcel; search on Orders</source>
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
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
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
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
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
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Write the list to a file</source>
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
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
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
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <source>changed</source>
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
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
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
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
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
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
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
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
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
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>parcel {}</source>
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
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
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
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
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
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>{1} labels that waited were sent to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} are worth a look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>{} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} checks done, {:.1f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{} copies sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{} fields are wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>{} fields to mend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>{} in doubt</source>
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
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} labels, go on by themselves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>{} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} more orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} more ↓</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>{} more, they come up as these are settled</source>
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
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{} parcels</source>
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
   <source>{}, {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>{}–{} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
