<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Parceldesk</name>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>%1 at most</source>
   <translation>%1 au plus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>(unit not stated)</source>
   <translation>(unité non indiquée)</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>, last {time}</source>
   <translation>, dernière fois {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>/dev/usb/lp0</source>
   <translation>/dev/usb/lp0</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>0 is never</source>
   <translation>0 : jamais</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.001 to 100,000 t</source>
   <translation>0,001 à 100 000 t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>0.01 to 417 m</source>
   <translation>0,01 à 417 m</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>0: no limit</source>
   <translation>0 : sans limite</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>1, 2, 3 and so on, each once</source>
   <translation>1, 2, 3 et ainsi de suite, chacun une fois</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>1. Is it set up right?</source>
   <translation>1. Est-il bien réglé ?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}.</source>
   <translation>1. Se connecter sur la page ouverte. 2. Copier l’adresse de la page où elle mène. 3. La coller ci-dessous, {}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>1. Sign in on the page that opened. 2. The station hears by itself when that is done.</source>
   <translation>1. Se connecter sur la page ouverte. 2. La station l’apprend toute seule.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>2. Numbers</source>
   <translation>2. Chiffres</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>3. Letters and signs</source>
   <translation>3. Lettres et signes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>30 days</source>
   <translation>30 jours</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 0678</source>
   <translation>4 chiffres, comme 0678</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>4 digits, as 2100</source>
   <translation>4 chiffres, comme 2100</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>4 or more</source>
   <translation>4 ou plus</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 00100</source>
   <translation>5 chiffres, comme 00100</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 10115</source>
   <translation>5 chiffres, comme 10115</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 114 55</source>
   <translation>5 chiffres, comme 114 55</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>5 digits, as 75001</source>
   <translation>5 chiffres, comme 75001</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits</source>
   <translation>5 à 20 chiffres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/checks.py" />
   <source>5 to 20 digits and nothing else</source>
   <translation>5 à 20 chiffres, rien d’autre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>5 to 20 digits, as its barcode holds it</source>
   <translation>5 à 20 chiffres, comme dans son code-barres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>5 to 20 digits; the last five become the pin for picking up</source>
   <translation>5 à 20 chiffres ; les cinq derniers servent de PIN de retrait</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>7 days</source>
   <translation>7 jours</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed</source>
   <translation>8 à 25, 5 à 20 ou 2 à 25 °C ; à ne plus changer une fois les étiquettes imprimées</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix is drawn without its GS1 mark</source>
   <translation>Un DataMatrix est dessiné sans sa marque GS1</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200</source>
   <translation>Un DataMatrix d’ancien type (pas ECC 200) est dessiné en ECC 200</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/maxicode.py" />
   <source>A MaxiCode of several parts is drawn as one</source>
   <translation>Un MaxiCode en plusieurs parties est dessiné en une</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>A badge</source>
   <translation>Un badge</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>A badge or a PIN is needed</source>
   <translation>Il faut un badge ou un PIN</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>A barcode cannot hold its text and is not drawn</source>
   <translation>Un code-barres ne peut pas contenir son texte et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/domain/paces.py" />
   <source>A burst is a part of the calls</source>
   <translation>Une rafale est une part des appels</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>A category, or what the item numbers begin with</source>
   <translation>Une catégorie, ou le début des numéros d’article</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>A copy</source>
   <translation>Copie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A country in three letters, as NOR</source>
   <translation>Un pays en trois lettres, comme NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>A country, as FR</source>
   <translation>Un pays, comme FR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A currency in three letters, as NOK</source>
   <translation>Une devise en trois lettres, comme NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A day without a time, as 2026-02-13</source>
   <translation>Une date sans heure, comme 2026-02-13</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A day, as 2026-07-02</source>
   <translation>Une date, comme 2026-07-02</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A day, as {day}</source>
   <translation>Une date, comme {day}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic is damaged and is not drawn</source>
   <translation>Un graphique est endommagé et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A graphic is larger than any label and is not drawn</source>
   <translation>Un graphique est trop grand pour une étiquette et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/shapes.py" />
   <source>A graphic without a size is not drawn</source>
   <translation>Un graphique sans taille n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>A header's name: letters, digits, hyphens</source>
   <translation>Un nom d’en-tête : lettres, chiffres, traits d’union</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>A label that scans has come out of the printer.</source>
   <translation>Une étiquette qui se scanne est sortie de l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A list</source>
   <translation>Une liste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A load cannot be read, so all loads are left out: they are expected to stay as they are</source>
   <translation>Un lot est illisible, tous les lots sont donc omis : ils devraient rester tels quels</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>A name</source>
   <translation>Un nom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>A name, as M</source>
   <translation>Un nom, comme M</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to the printer</source>
   <translation>Une nouvelle étiquette pour {reference} est envoyée à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>A new label for {reference} was sent to {printer}</source>
   <translation>Une nouvelle étiquette pour {reference} est envoyée à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>A new weight is taken</source>
   <translation>Un nouveau poids est pris</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A number</source>
   <translation>Un nombre</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>A number in the file has thousands of digits</source>
   <translation>Un nombre du fichier a des milliers de chiffres</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>A page of this PDF is {size}, which is no label</source>
   <translation>Une page de ce PDF fait {size}, ce n’est pas une étiquette</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver.</source>
   <translation>Une page sortirait en mètres de lettres. Rien n’a été envoyé. Choisir ZPL comme langage, ou donner un pilote à la file.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>A person must sign in</source>
   <translation>Une personne doit se connecter</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number of nothing but zeros is none</source>
   <translation>Un numéro de téléphone fait de zéros n’en est pas un</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>A phone number with its country code, as +47 65 12 78 65</source>
   <translation>Un numéro de téléphone avec son indicatif, comme +47 65 12 78 65</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>A scanner that reads no screens takes the printed page, F8.</source>
   <translation>Un scanner qui ne lit pas les écrans prend la page imprimée, F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out.</source>
   <translation>Une planche de codes-barres pour ce que font les touches : commander, réimprimer, créneau suivant, peser, annuler, différer, se déconnecter.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A size of {size} cannot be right: it is not taken over</source>
   <translation>Une dimension de {size} n’est pas plausible : elle n’est pas reprise</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>A spreadsheet shortened this number to {value}. Make the column text and enter it again</source>
   <translation>Un tableur a raccourci ce numéro en {value}. Mettre la colonne en texte et le ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>A status call cannot be read</source>
   <translation>Un appel de statut est illisible</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>A stored graphic is damaged and is not drawn</source>
   <translation>Un graphique enregistré est endommagé et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A tag with its kind, as category:Home Apparel</source>
   <translation>Un tag avec son type, comme category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>A time needs its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Une heure a besoin de son fuseau, comme 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/checks.py" />
   <source>A time of day, as 08:00</source>
   <translation>Une heure, comme 08:00</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time of day, as 13:00</source>
   <translation>Une heure, comme 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>A time span has both its times</source>
   <translation>Une plage horaire a ses deux heures</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>A time with its zone, as 2026-02-13T16:30+01:00</source>
   <translation>Une heure avec son fuseau, comme 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>A time zone, as Europe/Oslo</source>
   <translation>Un fuseau horaire, comme Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/moments.py" />
   <source>A time zone, as Europe/Warsaw</source>
   <translation>Un fuseau horaire, comme Europe/Warsaw</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>A weight of {weight} comes without its unit: kg or t? Say it before it is sent</source>
   <translation>Un poids de {weight} arrive sans unité : kg ou t ? À préciser avant l’envoi</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>A whole number</source>
   <translation>Un nombre entier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>API key</source>
   <translation>Clé d’API</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>API token</source>
   <translation>Jeton d’API</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>About what was read</source>
   <translation>Sur ce qui a été lu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Accepted by Transiteo, not yet visible</source>
   <translation>Accepté par Transiteo, pas encore visible</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Accepted by Transiteo, which still shows something else</source>
   <translation>Accepté par Transiteo, qui affiche encore autre chose</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Accepted is not yet changed</source>
   <translation>Accepté ne veut pas encore dire modifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Accepted, not yet visible</source>
   <translation>Accepté, pas encore visible</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Account number</source>
   <translation>Numéro de compte</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Account {account}, attempt {number}, generation {generation}</source>
   <translation>Compte {account}, tentative {number}, génération {generation}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <source>Accounts</source>
   <translation>Comptes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Accounts and printers are being asked how they are</source>
   <translation>État des comptes et imprimantes demandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Add a box</source>
   <translation>Ajouter un carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Add a parcel</source>
   <translation>Ajouter un colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Add a printer</source>
   <translation>Ajouter une imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add a printer first, key +</source>
   <translation>Ajouter d’abord une imprimante, touche +</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Add an account first, key +</source>
   <translation>Ajouter d’abord un compte, touche +</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Add an operator</source>
   <translation>Ajouter un opérateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Add details to parcel {number}</source>
   <translation>Compléter le colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>Add it on Printers.</source>
   <translation>L’ajouter sous Imprimantes.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add line item</source>
   <translation>Ajouter une ligne d’article</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Add one by its address</source>
   <translation>En ajouter une par son adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Add parcel details</source>
   <translation>Compléter un colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Add the first one, with all rights</source>
   <translation>Ajouter le premier, avec tous les droits</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Add tracking</source>
   <translation>Ajouter un suivi</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Add {}</source>
   <translation>Ajouter {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Additional terms</source>
   <translation>Conditions complémentaires</translation>
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
   <translation>Adresse pour les appels de statut</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address for tokens</source>
   <translation>Adresse pour les jetons</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Address known</source>
   <translation>Adresse connue</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Address of the page that opened after signing in</source>
   <translation>Adresse de la page ouverte après la connexion</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Address of the service</source>
   <translation>Adresse du service</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Address of the shop</source>
   <translation>Adresse de la boutique</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Address of the sign-in page</source>
   <translation>Adresse de la page de connexion</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>After signing in</source>
   <translation>Après la connexion</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>All accounts</source>
   <translation>Tous les comptes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>All done</source>
   <translation>Tout est fait</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>All items are in the box</source>
   <translation>Tous les articles sont dans le carton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>All of them: a list is sent whole</source>
   <translation>Toutes : une liste est envoyée entière</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>All orders</source>
   <translation>Toutes les commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <source>All parcels are announced</source>
   <translation>Tous les colis sont annoncés</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All scans are kept</source>
   <translation>Tous les scans sont conservés</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>All states</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>All there</source>
   <translation>Tout est là</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>All {n} on the ramp</source>
   <translation>
    <numerusform>{n} colis à quai, complet</numerusform>
    <numerusform>Les {n} colis à quai</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Allow contactless</source>
   <translation>Permettre sans contact</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Already: two notes</source>
   <translation>Déjà : deux notes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree</source>
   <translation>Modification acceptée par Trans.eu (id {number}) ; l’accord du transporteur est attendu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Amendment accepted by Trans.eu; the carrier has yet to agree</source>
   <translation>Modification acceptée par Trans.eu ; l’accord du transporteur est attendu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendment only</source>
   <translation>Modification seule</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Amendments as</source>
   <translation>Modifications en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Amounts</source>
   <translation>Montants</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>An Aztec code of several parts is drawn as one</source>
   <translation>Un code Aztec en plusieurs parties est dessiné en une</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An ISO 639-1 language, two letters, as nb</source>
   <translation>Une langue ISO 639-1, deux lettres, comme nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>An address on this computer with its port, as http://127.0.0.1:53682/</source>
   <translation>Une adresse sur cet ordinateur avec son port, comme http://127.0.0.1:53682/</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>An address that starts with https:// or http://, without name, password and #</source>
   <translation>Une adresse qui commence par https:// ou http://, sans nom, mot de passe ni #</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>An address that starts with https://; http:// only for this machine</source>
   <translation>Une adresse qui commence par https:// ; http:// pour cette machine seulement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>An amount in a text, as 1299.50</source>
   <translation>Un montant en texte, comme 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>An amount needs its currency</source>
   <translation>Un montant a besoin de sa devise</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <source>An amount with its currency, as 1600.00 PLN</source>
   <translation>Un montant avec sa devise, comme 1600.00 PLN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>An e-mail address, as anne@example.com</source>
   <translation>Une adresse e-mail, comme anne@example.com</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>An earlier amendment of this order may have arrived</source>
   <translation>Une modification précédente de cette commande est peut-être arrivée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>An earlier change may have arrived</source>
   <translation>Une modification précédente est peut-être arrivée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>An empty answer means no such order</source>
   <translation>Une réponse vide signifie : commande inconnue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>An empty list of loads is sent: Trans.eu may take off the loads that stand there</source>
   <translation>Une liste de lots vide est envoyée : Trans.eu peut retirer les lots qui s’y trouvent</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>An object in JSON, as {"name": "value"}</source>
   <translation>Un objet en JSON, comme {"name": "value"}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>An older page may be open.</source>
   <translation>Une page plus ancienne est peut-être ouverte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>An operation names a load without a number: it is not taken over</source>
   <translation>Une opération désigne un lot sans numéro : il n’est pas repris</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>An order counts once it was opened here and all its labels were scanned back.</source>
   <translation>Une commande compte une fois ouverte ici et toutes ses étiquettes rescannées.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order has at least one parcel</source>
   <translation>Une commande a au moins un colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>An order is open</source>
   <translation>Une commande est ouverte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>An order is wanted, or a list of orders</source>
   <translation>Il faut une commande, ou une liste de commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>An order without items places when it is opened</source>
   <translation>Commander dès l’ouverture, sans articles</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announce</source>
   <translation>Annoncer</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Announce the last order</source>
   <translation>Annoncer la dernière commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Announce to {system}</source>
   <translation>Annoncer à {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Announced</source>
   <translation>Annoncée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Announced to {account}</source>
   <translation>Annoncée à {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Announced to {system}</source>
   <translation>Annoncée à {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing to {account}</source>
   <translation>Annonce à {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Announcing {count} of {all} parcels to {account}</source>
   <translation>Annonce de {count} colis sur {all} à {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Another customer confirms</source>
   <translation>Un autre client confirme</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Another label with this barcode is out and not scanned yet, only one goes on the box</source>
   <translation>Une autre étiquette avec ce code-barres est sortie et non scannée, une seule va sur le carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Another name</source>
   <translation>Autre nom</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Another name: this one stands for no preset</source>
   <translation>Un autre nom : celui-ci signifie « aucun préréglage »</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Another parcel of this order has this number</source>
   <translation>Un autre colis de cette commande a ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Another program holds the order book</source>
   <translation>Un autre programme occupe le carnet de commandes</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Another program holds {path}</source>
   <translation>Un autre programme occupe {path}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Another program listens where the browser is sent to</source>
   <translation>Un autre programme écoute là où le navigateur est envoyé</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner has this name</source>
   <translation>Un autre scanner a ce nom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/draft.py" />
   <source>Another scanner is at this port</source>
   <translation>Un autre scanner est sur ce port</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Any day</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Any scanner: same code within, ms</source>
   <translation>Tout scanner : même code sous, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Api-key</source>
   <translation>Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App id</source>
   <translation>Id d’application</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>App secret</source>
   <translation>Secret d’application</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As +0200 in the document</source>
   <translation>En +0200 dans le document</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As category:Home Apparel</source>
   <translation>Comme category:Home Apparel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>As in the order</source>
   <translation>Comme dans la commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>As pasted</source>
   <translation>Tel que collé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>As pln in the document</source>
   <translation>En pln dans le document</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>As set on the printer</source>
   <translation>Comme réglé sur l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there</source>
   <translation>Comme configuré là-bas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As set up there, such as standard shipping</source>
   <translation>Comme configuré là-bas, par exemple standard shipping</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>As the customer knows it</source>
   <translation>Tel que le client le connaît</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the language</source>
   <translation>Comme la langue</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>As they are</source>
   <translation>Telles quelles</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>As {} shows it</source>
   <translation>Telle que {} l’affiche</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>As “{form}”; try “{other}” at Token goes as</source>
   <translation>En « {form} » ; essayer « {other} » sous Jeton envoyé en</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Ask about all</source>
   <translation>Tout demander</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Ask again for windows.</source>
   <translation>Redemander les créneaux.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it again</source>
   <translation>La réinterroger</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Ask it what it is</source>
   <translation>Lui demander ce qu’elle est</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Ask now</source>
   <translation>Demander</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>Ask parcelLab for the courier code and enter it in Accounts.</source>
   <translation>Demander le code transporteur à parcelLab et le saisir dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Ask the carrier</source>
   <translation>Demander au transporteur</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the carrier again</source>
   <translation>Redemander au transporteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Ask the printer how it is; find scales and scanners</source>
   <translation>Interroger l’imprimante sur son état ; chercher balances et scanners</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Asked at {time:%H:%M:%S}.</source>
   <translation>Demandé à {time:%H:%M:%S}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/ledger.py" />
   <source>Asked the carrier about it {n} times</source>
   <translation>
    <numerusform>Transporteur interrogé {n} fois à ce sujet</numerusform>
    <numerusform>Transporteur interrogé {n} fois à ce sujet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Asked {n} times</source>
   <translation>
    <numerusform>Demandé {n} fois</numerusform>
    <numerusform>Demandé {n} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Asked {} ago</source>
   <translation>Interrogée il y a {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Asking</source>
   <translation>Interrogation</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {}</source>
   <translation>{} interrogé</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking {} what it is</source>
   <translation>{} est interrogée sur ce qu’elle est</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Asking {}, {} s</source>
   <translation>{} interrogé, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Asking, {} s</source>
   <translation>Interrogation, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Asks from, %</source>
   <translation>Demande dès, %</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>At the door</source>
   <translation>À la porte</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>At the keyring</source>
   <translation>Au trousseau</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>At true size on {pages} × {size}</source>
   <translation>À l’échelle exacte sur {pages} × {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>At {}. They are in force.</source>
   <translation>À {}. En vigueur.</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Back to Pack</source>
   <translation>Retour à l’emballage</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Back to the order</source>
   <translation>Retour à la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Back to the settings</source>
   <translation>Retour aux réglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Back, nothing is done</source>
   <translation>Retour, rien n’est fait</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Back; loses nothing</source>
   <translation>Retour ; rien ne se perd</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Badge</source>
   <translation>Badge</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN are deleted. What they did stays in the history. Esc keeps them.</source>
   <translation>Badge et PIN sont supprimés. Ce qui a été fait reste dans l’historique. Esc les garde.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge and PIN go into the keyring</source>
   <translation>Badge et PIN vont au trousseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Badge of {name}</source>
   <translation>Badge de {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Badge scanned</source>
   <translation>Badge scanné</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode</source>
   <translation>Code-barres</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Barcode of the test code</source>
   <translation>Code-barres du code de test</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Barcode type</source>
   <translation>Type de code-barres</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Before it can be packed here</source>
   <translation>Avant de l’emballer ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Before the signature</source>
   <translation>Avant la signature</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Begun {time}</source>
   <translation>Commencé {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Being announced</source>
   <translation>Annonce en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Being asked, {} s</source>
   <translation>Demande en cours, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Being compared</source>
   <translation>Comparaison en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Being placed</source>
   <translation>Passation en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Being read</source>
   <translation>Lecture en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Being read, {} s</source>
   <translation>Lecture, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Being sent</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Below each day: how many parcels. The number is the parcel in the middle, so a break does not count.</source>
   <translation>Sous chaque jour : le nombre de colis. Le chiffre est le colis médian, une pause ne compte donc pas.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Best</source>
   <translation>Meilleur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/__init__.py" />
   <source>Betakom</source>
   <translation>Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom accepted it (code {status}) but named no order number</source>
   <translation>Betakom l’a acceptée (code {status}) mais sans donner de numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: what it holds is not known here</source>
   <translation>Betakom a déjà {number} comme sa commande {order} : son contenu là-bas est inconnu ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom already has {number} as its order {order}: your change was not sent</source>
   <translation>Betakom a déjà {number} comme sa commande {order} : la modification n’a pas été envoyée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom answers</source>
   <translation>Betakom répond</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not know this order</source>
   <translation>Betakom ne connaît pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this decision</source>
   <translation>Betakom refuse cette décision</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this order's token</source>
   <translation>Betakom refuse le jeton de cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom does not take this signature</source>
   <translation>Betakom refuse cette signature</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Betakom has no signed call that only reads; the first order shows whether partner id and secret fit</source>
   <translation>Betakom n’a pas d’appel signé en lecture seule ; la première commande dira si partner id et secret sont bons</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Betakom offers no delivery windows</source>
   <translation>Betakom ne propose pas de créneaux</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Betakom sends the link for confirming there</source>
   <translation>Betakom y envoie le lien de confirmation</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom sent no token</source>
   <translation>Betakom n’a pas envoyé de jeton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Betakom takes {seconds} s: set the clock, then place it again.</source>
   <translation>Betakom accepte {seconds} s : régler l’horloge, puis recommander.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Billing address</source>
   <translation>Adresse de facturation</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Bits a second</source>
   <translation>Bits par seconde</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box</source>
   <translation>Carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Box sizes</source>
   <translation>Tailles de carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Box {name}</source>
   <translation>Carton {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, depth in cm</source>
   <translation>Carton {}, profondeur en cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, height in cm</source>
   <translation>Carton {}, hauteur en cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, name</source>
   <translation>Carton {}, nom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Box {}, width in cm</source>
   <translation>Carton {}, largeur en cm</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Boxes, one label each</source>
   <translation>Cartons, une étiquette chacun</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Brand</source>
   <translation>Marque</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Buyer</source>
   <translation>Acheteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>By hand</source>
   <translation>À la main</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself</source>
   <translation>Tout seul</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>By itself, once it rests</source>
   <translation>Tout seul, une fois stable</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Bytes taken {taken} of {total}</source>
   <translation>Octets pris : {taken} sur {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv *.txt)</source>
   <translation>Fichiers CSV (*.csv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>CSV files (*.csv)</source>
   <translation>Fichiers CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Calls a second</source>
   <translation>Appels par seconde</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out spoilt</source>
   <translation>Sortie abîmée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Came out, the packer says</source>
   <translation>Sortie, selon le préparateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Can be taken</source>
   <translation>Peut être prise</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel order</source>
   <translation>Annuler la commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Cancel tracking</source>
   <translation>Annuler le suivi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Cancelled by the carrier</source>
   <translation>Annulée par le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Cancelled parcels stand</source>
   <translation>Les colis annulés restent</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot go on</source>
   <translation>Impossible de continuer</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Cannot print</source>
   <translation>Impression impossible</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Cannot: three notes</source>
   <translation>Impossible : trois notes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Carrier</source>
   <translation>Transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see it</source>
   <translation>Visible des transporteurs</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Carriers may see them</source>
   <translation>Visibles des transporteurs</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Category of the items</source>
   <translation>Catégorie des articles</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Change it there instead.</source>
   <translation>Modifier plutôt là-bas.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.</source>
   <translation>Modifier ses données d’envoi, ou la faire annuler sur le portail Porterbuddy et la repasser.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Change line item quantity</source>
   <translation>Changer la quantité d’une ligne</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the record</source>
   <translation>Modifier la fiche</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Change the record of an order</source>
   <translation>Modifier la fiche d’une commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Change the set-up</source>
   <translation>Modifier la configuration</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Change the terms</source>
   <translation>Modifier les conditions</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/ui/amend/view.py" />
   <source>Change the terms of an order</source>
   <translation>Modifier les conditions d’une commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Change {}</source>
   <translation>Modifier {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Changes are not kept yet: F9 keeps, Esc drops them</source>
   <translation>Modifications pas encore enregistrées : F9 enregistre, Esc abandonne</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Changes the settings of this scanner</source>
   <translation>Change les réglages de ce scanner</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Changing the terms at {account}</source>
   <translation>Modification des conditions chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest of the first day, then earliest</source>
   <translation>Le moins cher du premier jour, puis le plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Cheapest, then earliest</source>
   <translation>Le moins cher, puis le plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check connection</source>
   <translation>Contrôler la connexion</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Check its address.</source>
   <translation>Vérifier son adresse.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Check its connection next. That orders nothing.</source>
   <translation>Contrôler ensuite sa connexion. Cela ne commande rien.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Check of identity (deprecated)</source>
   <translation>Contrôle d’identité (obsolète)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Check weight</source>
   <translation>Vérifier le poids</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Checking</source>
   <translation>Contrôle en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Checking, {} s</source>
   <translation>Contrôle, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Choose a delivery window</source>
   <translation>Choisir un créneau</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a label printer.</source>
   <translation>Choisir une imprimante d’étiquettes.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose a printer with larger paper.</source>
   <translation>Choisir une imprimante à papier plus grand.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Choose another printer</source>
   <translation>Choisir une autre imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the earlier one</source>
   <translation>Choisir le précédent</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Choose the next one</source>
   <translation>Choisir le suivant</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>Choose the receipt printer.</source>
   <translation>Choisir l’imprimante de tickets.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Choose this one</source>
   <translation>Choisir celle-ci</translation>
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
   <translation>Ville</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Cleaning regime</source>
   <translation>Régime de nettoyage</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Clear the search</source>
   <translation>Vider la recherche</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Client id</source>
   <translation>Client id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Client key</source>
   <translation>Clé client</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock differs</source>
   <translation>Horloge décalée</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock not compared</source>
   <translation>Horloge non comparée</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Clock right</source>
   <translation>Horloge à l’heure</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Close it, or print through its queue.</source>
   <translation>Le fermer, ou imprimer par sa file.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Close the day</source>
   <translation>Clôturer la journée</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Close the day again</source>
   <translation>Clôturer à nouveau</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Close the day, on Dispatch</source>
   <translation>Clôturer la journée, sous Expédition</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Close, keep draft here</source>
   <translation>Fermer, garder le brouillon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are missing: {missing}</source>
   <translation>Colonnes manquantes : {missing}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Columns are there twice: {doubled}</source>
   <translation>Colonnes en double : {doubled}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Columns not known here: {columns}.</source>
   <translation>Colonnes inconnues ici : {columns}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Command sheet</source>
   <translation>Planche de codes</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Commands</source>
   <translation>Codes d’action</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Commands by scanner</source>
   <translation>Actions au scanner</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Commands to scan</source>
   <translation>Codes d’action à scanner</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Complete</source>
   <translation>Complet</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm payment of {number}</source>
   <translation>Confirmer le paiement de {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the order</source>
   <translation>Confirmer la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Confirm the payment</source>
   <translation>Confirmer le paiement</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm the payment: the order is billed</source>
   <translation>Confirmer le paiement : la commande est facturée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm {number}</source>
   <translation>Confirmer {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirm: this makes the order binding and billable</source>
   <translation>Confirmer : la commande engage et se facture</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Confirmed</source>
   <translation>Confirmée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Confirmed as paid</source>
   <translation>Confirmée comme payée</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Confirmed with the carrier</source>
   <translation>Confirmé chez le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirmed: the order is binding</source>
   <translation>Confirmée : la commande engage</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Confirming makes the order binding and billable.</source>
   <translation>Une fois confirmée, la commande engage et se facture.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Confirming with {account}</source>
   <translation>Confirmation chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection checked {}</source>
   <translation>Connexion contrôlée {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Connection not checked yet</source>
   <translation>Connexion pas encore contrôlée</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Contactless</source>
   <translation>Sans contact</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Contents</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Coordinates</source>
   <translation>Coordonnées</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Copies a day for each</source>
   <translation>Copies par jour et personne</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/view.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Copy a new refresh token</source>
   <translation>Copier un nouveau refresh token</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Copy a new refresh token from {page} into Accounts.</source>
   <translation>Copier un nouveau refresh token de {page} dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Copy of last label</source>
   <translation>Copie de la dernière</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Copy the address of the page that opened after signing in, and paste it here.</source>
   <translation>Copier l’adresse de la page ouverte après la connexion et la coller ici.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Copy the orders alone into a new file</source>
   <translation>Copier les commandes seules dans un nouveau fichier</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Copy {copy} sent to {printer}</source>
   <translation>Copie {copy} envoyée à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Copy {number} sent to {printer}</source>
   <translation>Copie {number} envoyée à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Cost of one</source>
   <translation>Coût unitaire</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Count an item by hand</source>
   <translation>Compter un article à la main</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”.</source>
   <translation>Les pays sont envoyés en codes. Si le pays est bon, choisir les noms dans Comptes : « Pays en ».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”.</source>
   <translation>Les pays sont envoyés en noms. Si le pays est bon, choisir les codes dans Comptes : « Pays en ».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Countries as</source>
   <translation>Pays en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Counts as</source>
   <translation>Compte comme</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier code</source>
   <translation>Code transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Courier codes</source>
   <translation>Codes transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Courier's service</source>
   <translation>Service du transporteur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Create with {n} changes</source>
   <translation>
    <numerusform>Créer avec {n} modification</numerusform>
    <numerusform>Créer avec {n} modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Currencies in</source>
   <translation>Devises en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Currency of the amounts</source>
   <translation>Devise des montants</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer</source>
   <translation>Client</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Customer number</source>
   <translation>Numéro de client</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's first name</source>
   <translation>Prénom du client</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's last name</source>
   <translation>Nom du client</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Customer's phone number</source>
   <translation>Téléphone du client</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Customer's street and number</source>
   <translation>Rue et numéro du client</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Danish</source>
   <translation>danois</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Darkness</source>
   <translation>Noirceur</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}</source>
   <translation>Noirceur {darkness}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>Darkness {darkness}, {n} inches a second</source>
   <translation>
    <numerusform>Noirceur {darkness}, {n} pouce par seconde</numerusform>
    <numerusform>Noirceur {darkness}, {n} pouces par seconde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>Day and time, as {day} 13:00</source>
   <translation>Date et heure, comme {day} 13:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Days until payment</source>
   <translation>Délai de paiement en jours</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Decline the order</source>
   <translation>Décliner la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline {number}</source>
   <translation>Décliner {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Decline: this ends the order</source>
   <translation>Décliner : la commande est close</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declined</source>
   <translation>Déclinée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Declined, the order ended</source>
   <translation>Déclinée, la commande est close</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Declining at {account}</source>
   <translation>Décliner chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Declining ends the order.</source>
   <translation>Une fois déclinée, la commande est close.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Delete at the system</source>
   <translation>Supprimer dans le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Delete orders</source>
   <translation>Supprimer des commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete the order at the system</source>
   <translation>Supprimer la commande dans le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Delete {number}</source>
   <translation>Supprimer {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/conclude_act.py" />
   <source>Deleted at {account}</source>
   <translation>Supprimée chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleted, it is gone</source>
   <translation>Supprimée, elle n’existe plus</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deleting at {account}</source>
   <translation>Suppression chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>Deletion accepted, not yet visible</source>
   <translation>Suppression acceptée, pas encore visible</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Delivered</source>
   <translation>Livrée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Delivery cannot be before pick-up</source>
   <translation>La livraison ne peut pas précéder l’enlèvement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Delivery method</source>
   <translation>Mode de livraison</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Delivery window</source>
   <translation>Créneau de livraison</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Delivery window chosen by itself</source>
   <translation>Créneau choisi d’office</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Depth cm</source>
   <translation>Profondeur cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Depth in cm</source>
   <translation>Profondeur en cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Depth, cm</source>
   <translation>Profondeur, cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Details of parcel {identifier} at {account}</source>
   <translation>Détails du colis {identifier} chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Device, port or address:port</source>
   <translation>Périphérique, port ou adresse:port</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics for a support mail</source>
   <translation>Diagnostic pour un e-mail au support</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Diagnostics for a support mail, on Settings</source>
   <translation>Diagnostic pour un e-mail au support, sous Réglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Diagnostics written</source>
   <translation>Diagnostic écrit</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Did the label for {reference} come out?</source>
   <translation>L’étiquette de {reference} est-elle sortie ?</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Digest</source>
   <translation>Empreinte</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>Digits and letters, 2 to 12</source>
   <translation>Chiffres et lettres, 2 à 12</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Discount</source>
   <translation>Remise</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Dispatch</source>
   <translation>Expédition</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Distance in km</source>
   <translation>Distance en km</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.</source>
   <translation>Ne pas repasser la commande. Réparer le disque ; au prochain démarrage, le transporteur est interrogé et la commande retrouvée.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.</source>
   <translation>Ne pas renvoyer. Réparer le disque ; au prochain démarrage, le cas est sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Do not send this box. Ask your supervisor.</source>
   <translation>Ne pas envoyer ce carton. Demander au responsable.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Do what binds or is billed</source>
   <translation>Faire ce qui engage ou se facture</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Done already</source>
   <translation>Déjà fait</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Done from here</source>
   <translation>Fait d’ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Done from here last: {act}.</source>
   <translation>Dernière action d’ici : {act}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Dots</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Dots an inch</source>
   <translation>Points par pouce</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Downwards</source>
   <translation>Décroissant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Draft accepted by Trans.eu (id {number})</source>
   <translation>Brouillon accepté par Trans.eu (id {number})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft only</source>
   <translation>Brouillon seul</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Draft then amendment</source>
   <translation>Brouillon puis modification</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Drawn anew from {made_for} to {dpi} dpi at true size</source>
   <translation>Redessinée de {made_for} à {dpi} dpi à l’échelle exacte</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop a CSV or Excel file here, and its orders wait to be packed.</source>
   <translation>Déposer un fichier CSV ou Excel ici : ses commandes attendent l’emballage.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Drop the file here</source>
   <translation>Déposer le fichier ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duties calculated at</source>
   <translation>Droits calculés le</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Duty</source>
   <translation>Droits</translation>
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
   <translation>Chaque en-tête doit avoir son propre nom</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Each one is counted, and what is missing is named on the right.</source>
   <translation>Chacun est compté, et ce qui manque est indiqué à droite.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Earlier delivery window</source>
   <translation>Créneau plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Earlier page, or section of the settings</source>
   <translation>Page précédente, ou section des réglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Earliest</source>
   <translation>Le plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Edit</source>
   <translation>Éditer</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Edit, or keep what was typed; terms on Systems</source>
   <translation>Éditer, ou garder la saisie ; conditions sous Systèmes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Either an e-mail address or none</source>
   <translation>Une adresse e-mail ou aucune, pas les deux</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Empty it, press its zero key, and weigh again.</source>
   <translation>La vider, appuyer sur sa touche zéro et repeser.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Empty sends none. Signing, advanced: change it only when Betakom does</source>
   <translation>Vide : aucun n’est envoyé. Signature, avancé : à changer seulement si Betakom change</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: Betakom takes EUR</source>
   <translation>Vide : Betakom prend EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Empty: stays as it is</source>
   <translation>Vide : reste tel quel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: that of the goods</source>
   <translation>Vide : celle de la marchandise</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the account's</source>
   <translation>Vide : celle du compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Empty: the account's, if it has one</source>
   <translation>Vide : celle du compte, s’il en a une</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the last word of the recipient's name</source>
   <translation>Vide : le dernier mot du nom du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the order's items with their prices</source>
   <translation>Vide : les articles de la commande avec leurs prix</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the parcels, each on a line of its own</source>
   <translation>Vide : les colis, un par ligne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's country</source>
   <translation>Vide : le pays du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the recipient's name before its last word</source>
   <translation>Vide : le nom du destinataire sans son dernier mot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Empty: the sender's country</source>
   <translation>Vide : le pays de l’expéditeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: the weight of the parcels</source>
   <translation>Vide : le poids des colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Empty: what the order says to the courier</source>
   <translation>Vide : les consignes au livreur de la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Ends a code with</source>
   <translation>Termine un code par</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (UK)</source>
   <translation>anglais (Royaume-Uni)</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>English (US)</source>
   <translation>anglais (États-Unis)</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Enter or Tab</source>
   <translation>Enter ou Tab</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Enter the key first</source>
   <translation>Saisir d’abord la clé</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Environment</source>
   <translation>Environnement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Erases the recipient's address at parcelLab: no messages</source>
   <translation>Efface l’adresse du destinataire chez parcelLab : plus de messages</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Esc goes back to the settings.</source>
   <translation>Esc revient aux réglages.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Esc leaves it. Nothing is ordered yet.</source>
   <translation>Esc quitte. Rien n’est encore commandé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Estimated distance</source>
   <translation>Distance estimée</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>Every order and every label has a known end.</source>
   <translation>Chaque commande et chaque étiquette a une issue connue.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Everybody may do everything here, and the history says who packs as the settings do.</source>
   <translation>Ici, tout le monde peut tout faire, et l’historique note qui emballe selon les réglages.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Exactly as it was registered; https</source>
   <translation>Exactement comme enregistrée ; https</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel drops the zeros before a number. Make the column text and enter it again</source>
   <translation>Excel supprime les zéros devant un numéro. Mettre la colonne en texte et le ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Excel files (*.xlsx)</source>
   <translation>Fichiers Excel (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00</source>
   <translation>Excel ne garde pas le fuseau horaire. L’écrire en texte, comme 2026-02-13T16:30+01:00</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel keeps only 15 digits of a number. Make the column text and enter it again</source>
   <translation>Excel ne garde que 15 chiffres d’un nombre. Mettre la colonne en texte et le ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows an error here: {error}</source>
   <translation>Excel affiche ici une erreur : {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel shows this number as {number}. Make the column text and enter it again</source>
   <translation>Excel affiche ce numéro comme {number}. Mettre la colonne en texte et le ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Excel takes no more than 1,048,575 orders in a sheet</source>
   <translation>Excel n’accepte pas plus de 1 048 575 commandes par feuille</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the date {date}. Make the column text and enter it again</source>
   <translation>Excel y a vu la date {date}. Mettre la colonne en texte et la ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Excel took this for the number {number}. Make the column text and enter it again</source>
   <translation>Excel y a vu le nombre {number}. Mettre la colonne en texte et le ressaisir</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Exchangeable</source>
   <translation>Échangeable</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice of seller {seller}</source>
   <translation>Facture export du vendeur {seller}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Export invoice {number}</source>
   <translation>Facture export {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Exporting carrier</source>
   <translation>Transporteur à l’export</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External id</source>
   <translation>Id externe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>External reference</source>
   <translation>Référence externe</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Extra services</source>
   <translation>Services en option</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Extras</source>
   <translation>Options</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>F2 or F9 keeps the changes, Esc drops them.</source>
   <translation>F2 ou F9 enregistre les modifications, Esc les abandonne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>F9 keeps it, Esc goes back.</source>
   <translation>F9 enregistre, Esc revient.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>F9 keeps it.</source>
   <translation>F9 enregistre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 keeps it. The key goes to the keyring and nowhere else.</source>
   <translation>F9 enregistre. La clé va au trousseau et nulle part ailleurs.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>F9 looks whether {} answers.</source>
   <translation>F9 vérifie si {} répond.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>F9 puts it right.</source>
   <translation>F9 corrige.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>F9 takes it into the packing queue</source>
   <translation>F9 la met dans la file d’emballage</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Fetch it as PDF.</source>
   <translation>La récupérer en PDF.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.</source>
   <translation>La récupérer en ZPL pour {dpi} dpi, ou l’imprimer sur une imprimante plus fine.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch it as {form}</source>
   <translation>La récupérer en {form}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Fetch the label in the size of the printer, or put labels of {label} in.</source>
   <translation>Récupérer l’étiquette au format de l’imprimante, ou charger des étiquettes {label}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>Fetch the labels again</source>
   <translation>Récupérer à nouveau les étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Fewer than the requests a minute</source>
   <translation>Moins que les requêtes par minute</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Fields of your own</source>
   <translation>Champs personnalisés</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Fields with names, not a single value</source>
   <translation>Des champs avec noms, pas une seule valeur</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>Files cannot be read now</source>
   <translation>Impossible de lire des fichiers maintenant</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in its language and dots by its nameplate.</source>
   <translation>Renseigner son langage et ses points d’après sa plaque.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Fill in the account</source>
   <translation>Renseigner le compte</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Fill in the printer</source>
   <translation>Renseigner l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Find printers of this machine</source>
   <translation>Chercher les imprimantes de cette machine</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Flat</source>
   <translation>À plat</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Flow control</source>
   <translation>Contrôle de flux</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Folder, for pictures and practice</source>
   <translation>Dossier, pour images et exercice</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For delivery windows</source>
   <translation>Pour les créneaux</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>For example {number}, {month}</source>
   <translation>Par exemple {number}, {month}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>For future use; its form is not confirmed by the vendor</source>
   <translation>Pour plus tard ; sa forme n’est pas confirmée par l’éditeur</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>For orders that come or are opened from now on</source>
   <translation>Pour les commandes reçues ou ouvertes dès maintenant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none, such as DHL; Transiteo needs it</source>
   <translation>Si la commande n’en indique pas, par exemple DHL ; Transiteo en a besoin</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>For orders that name none; Transiteo needs it</source>
   <translation>Si la commande n’en indique pas ; Transiteo en a besoin</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>For reference only: what must stay cold is said of the parcel</source>
   <translation>Pour information : ce qui doit rester au froid s’indique au colis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>For the open order's labels</source>
   <translation>Pour les étiquettes de la commande ouverte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>For trials: parcels are followed silently</source>
   <translation>Pour les tests : les colis sont suivis sans message</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Found on this computer</source>
   <translation>Trouvées sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Found, choose one to add it</source>
   <translation>Trouvées, en choisir une à ajouter</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Frame</source>
   <translation>Trame</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>French</source>
   <translation>français</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom, with the partner id</source>
   <translation>Donné par Betakom, avec le partner id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>From Betakom; it alone decides whether orders are live or for trial</source>
   <translation>Donné par Betakom ; lui seul décide si les commandes sont réelles ou de test</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>From any screen</source>
   <translation>Depuis tout écran</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>From parcelLab's portal; with the scope “write”</source>
   <translation>Du portail parcelLab ; avec le droit « write »</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>From the checkout</source>
   <translation>Du passage en caisse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>From the profile page of Porterbuddy's retailer portal</source>
   <translation>De la page de profil du portail commerçant Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>From the registration of your app at Trans.eu</source>
   <translation>De l’enregistrement de votre application chez Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>From www.app.transiteo.io, Settings</source>
   <translation>De www.app.transiteo.io, Paramètres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Full</source>
   <translation>Complet</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Further missing orders</source>
   <translation>Autres commandes manquantes</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>German</source>
   <translation>allemand</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Gets Betakom's mail with the link</source>
   <translation>Reçoit l’e-mail de Betakom avec le lien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Give it another name.</source>
   <translation>Lui donner un autre nom.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Give pick-up and delivery times instead.</source>
   <translation>Indiquer plutôt les heures d’enlèvement et de livraison.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Go on all the same</source>
   <translation>Continuer quand même</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Go on all the same; spends against advice</source>
   <translation>Continuer quand même ; dépense malgré l’avis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Go on with {reference}</source>
   <translation>Continuer avec {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goes to</source>
   <translation>Va à</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Goes with each order: where Porterbuddy calls, from the internet and without a password. Empty: statuses are asked for</source>
   <translation>Jointe à chaque commande : où Porterbuddy appelle, depuis internet et sans mot de passe. Vide : les statuts sont demandés</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Goods</source>
   <translation>Marchandises</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Granted is: {scope}.</source>
   <translation>Accordé : {scope}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Granted: {}</source>
   <translation>Accordé : {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Graphics</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status} for an order that does not exist: it may not be Betakom</source>
   <translation>HTTP {status} pour une commande qui n’existe pas : ce n’est peut-être pas Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>HTTP {status}, as it should</source>
   <translation>HTTP {status}, comme attendu</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Half a scan</source>
   <translation>Scan partiel</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Hand to a person</source>
   <translation>Confier à une personne</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <source>Handed over: {n} parcels</source>
   <translation>
    <numerusform>Remis : {n} colis</numerusform>
    <numerusform>Remis : {n} colis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the nonce</source>
   <translation>En-tête du nonce</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the partner id</source>
   <translation>En-tête du partner id</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the signature</source>
   <translation>En-tête de la signature</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Header of the time</source>
   <translation>En-tête de l’heure</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Heard</source>
   <translation>Avec son</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Height</source>
   <translation>Hauteur</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Height cm</source>
   <translation>Hauteur cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Height in cm</source>
   <translation>Hauteur en cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Height, cm</source>
   <translation>Hauteur, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Held</source>
   <translation>Différée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Held for later</source>
   <translation>Différée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Highest °C</source>
   <translation>°C maximum</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold</source>
   <translation>Différer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Hold for later</source>
   <translation>Différer</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Hold, hand on, keep for later</source>
   <translation>Différer, confier, garder pour plus tard</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Hold, keep for later</source>
   <translation>Différer, garder pour plus tard</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>How far clocks may differ, in seconds</source>
   <translation>Écart d’horloge admis, en secondes</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>How fast this desk is</source>
   <translation>Cadence de ce poste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>How many now</source>
   <translation>Combien maintenant</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>How much of the job reached it is not known.</source>
   <translation>On ne sait pas quelle part de la tâche est arrivée.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>How to write them, as 4 Rue des Moulins; used while they are the recipient's</source>
   <translation>Comment les écrire, comme 4 Rue des Moulins ; valable tant que ce sont ceux du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>IDTF code</source>
   <translation>Code IDTF</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Identity</source>
   <translation>Identité</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Identity card</source>
   <translation>Pièce d’identité</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Image url</source>
   <translation>URL de l’image</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.</source>
   <translation>Importer un fichier sur l’écran Commandes avec Ctrl I, ou scanner une étiquette pas encore sur son carton.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Import orders, on Orders</source>
   <translation>Importer des commandes, sous Commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>In doubt</source>
   <translation>En suspens</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>In doubt, look at the printer</source>
   <translation>En suspens, vérifier l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>In doubt: about the chosen order</source>
   <translation>En suspens : sur la commande choisie</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>In doubt: {}</source>
   <translation>En suspens : {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>In force at once</source>
   <translation>En vigueur tout de suite</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>In force at once.</source>
   <translation>En vigueur tout de suite.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>In several shipments</source>
   <translation>En plusieurs envois</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>In the book</source>
   <translation>Au carnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>In {folder}.</source>
   <translation>Dans {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>In {n} orders. F12 prints again when they are there.</source>
   <translation>
    <numerusform>Dans {n} commande. F12 réimprime quand tout est là.</numerusform>
    <numerusform>Dans {n} commandes. F12 réimprime quand tout est là.</numerusform>
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
   <translation>L’encre dépasse l’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Ink that reaches to {size} may be lost</source>
   <translation>L’encre jusqu’à {size} peut être perdue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Inventory</source>
   <translation>Stock</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Invoice number</source>
   <translation>Numéro de facture</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Is this the right box? No weight was taken.</source>
   <translation>Est-ce le bon carton ? Aucun poids n’a été pris.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It broke off on the way</source>
   <translation>Interrompu en chemin</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It came out</source>
   <translation>Elle est sortie</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It can be done anew.</source>
   <translation>Cela peut être refait.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It could not be taken back and may come out later. Look at the queue before printing again.</source>
   <translation>La tâche n’a pas pu être retirée et peut sortir plus tard. Vérifier la file avant de réimprimer.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It does not leave from here. Put it aside.</source>
   <translation>Il ne part pas d’ici. Le mettre de côté.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It does not show it yet; that may take minutes.</source>
   <translation>L’affichage manque encore ; cela peut prendre quelques minutes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It goes on by itself</source>
   <translation>Cela continue tout seul</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>It goes on by itself; what became of it is shown here.</source>
   <translation>Cela continue tout seul ; le résultat s’affiche ici.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>It holds a character that cannot be printed</source>
   <translation>Contient un caractère non imprimable</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It is at {} now. All else stays as it is set. Esc leaves it.</source>
   <translation>Elle est maintenant à {}. Le reste ne change pas. Esc quitte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>It is being announced</source>
   <translation>Annonce en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/scanner_test/view.py" />
   <location filename="../../app/ui/setup/support_card.py" />
   <source>It is being written</source>
   <translation>Écriture en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It is being written down</source>
   <translation>C’est en cours d’écriture</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: whether {system} can bring it back is not known; {billed}.</source>
   <translation>Elle engage : on ne sait pas si {system} peut la rétablir ; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It is binding: {system} takes no other decision on it; {billed}.</source>
   <translation>Elle engage : {system} n’accepte plus d’autre décision ; {billed}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is carried out and billed from now on.</source>
   <translation>Elle est exécutée et facturée dès maintenant.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is done at the carrier, but could not be written down</source>
   <translation>C’est fait chez le transporteur, mais n’a pas pu être noté</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is fetched on {day} at {time}</source>
   <translation>Il est enlevé {day} à {time}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is gone</source>
   <translation>Elle n’existe plus</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is not known what was sent; look at its own pages</source>
   <translation>On ne sait pas ce qui a été envoyé ; voir ses propres pages</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>It is not known whether it took the job. Look at the printer and its queue.</source>
   <translation>On ne sait pas si elle a pris la tâche. Vérifier l’imprimante et sa file.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>It is not known whether it was done. Nothing is sent again until that is settled.</source>
   <translation>On ne sait pas si c’est fait. Rien n’est renvoyé tant que ce n’est pas réglé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is not known whether it was done. Nothing more is sent until that is settled.</source>
   <translation>On ne sait pas si c’est fait. Rien d’autre n’est envoyé tant que ce n’est pas réglé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/acting.py" />
   <source>It is not known whether it was done. Settle it in the in-doubt tray.</source>
   <translation>On ne sait pas si c’est fait. Régler le cas sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered</source>
   <translation>On ne sait pas si c’est commandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>It is not known whether it was ordered. No second one goes out.</source>
   <translation>On ne sait pas si c’est commandé. Aucune seconde commande ne part.</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>It is not known whether it was ordered. Nothing is sent again until that is settled.</source>
   <translation>On ne sait pas si c’est commandé. Rien n’est renvoyé tant que ce n’est pas réglé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>It is not known whether it was ordered. The carrier will be asked.</source>
   <translation>On ne sait pas si c’est commandé. Le transporteur sera interrogé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>It is not known whether order {reference} was ordered</source>
   <translation>On ne sait pas si la commande {reference} a été passée</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>It is not known whether something came out. Look at the printer and its queue.</source>
   <translation>On ne sait pas si quelque chose est sorti. Vérifier l’imprimante et sa file.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is not known whether something came out. Look at the printer.</source>
   <translation>On ne sait pas si quelque chose est sorti. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>It is not known whether something comes out. Look at the printer and its queue.</source>
   <translation>On ne sait pas si quelque chose sort. Vérifier l’imprimante et sa file.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It is placed at the packing desk as every other one. Nothing was ordered yet.</source>
   <translation>Elle se commande au poste d’emballage comme les autres. Rien n’a encore été commandé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once</source>
   <translation>Un seul envoi</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>It is sent once, and goes on by itself.</source>
   <translation>Envoyé une seule fois, continue tout seul.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set the queue up as raw.</source>
   <translation>Elle est configurée comme {make_and_model}. Rien n’a été envoyé. Choisir « pilote » comme langage, ou configurer la file en brut (raw).</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It is still there</source>
   <translation>Elle existe encore</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>It is written down in the log. Look at what became of this before you do it again.</source>
   <translation>C’est noté dans le journal. Vérifier ce qu’il en est avant de recommencer.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>It lacks a scope, or the account is another one's; whether it may write is not known</source>
   <translation>Il lui manque un droit (scope), ou le compte est celui d’un autre ; on ne sait pas s’il peut écrire</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>It lies with somebody else</source>
   <translation>Déposé ailleurs</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>It may be asking somebody for its password. {what_now}</source>
   <translation>Il demande peut-être son mot de passe à quelqu’un. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>It may be refused</source>
   <translation>Refus possible</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>It may have been done there. Nothing is sent again until that is known.</source>
   <translation>C’est peut-être fait là-bas. Rien n’est renvoyé tant qu’on ne le sait pas.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>It may name {names}</source>
   <translation>Noms possibles : {names}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>It opens here, with all that happened to it.</source>
   <translation>Elle s’ouvre ici, avec tout son historique.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>It reads as it should.</source>
   <translation>Il lit comme il faut.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>It says {error}. Mend it, or take the folder out of {variable}.</source>
   <translation>Message : {error}. Corriger, ou retirer le dossier de {variable}.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” after each code</source>
   <translation>Il envoie « {came} » après chaque code</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It sends “{came}” before each code</source>
   <translation>Il envoie « {came} » avant chaque code</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>It stays in doubt. Nothing was sent.</source>
   <translation>Le cas reste en suspens. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>It waits again, and is under Orders as refused.</source>
   <translation>Elle attend à nouveau, sous Commandes comme refusée.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed</source>
   <translation>Il attend jusqu’à {gap_ms} ms entre deux touches, {most_ms} ms sont permises</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster</source>
   <translation>Il attend {gap_ms} ms entre deux touches, aussi lent qu’une personne ; le régler plus vite</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>It was accepted, and the system still shows it. F6 looks again.</source>
   <translation>C’est accepté, et le système l’affiche encore. F6 vérifie à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was done</source>
   <translation>C’est fait</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was done, a person looked</source>
   <translation>C’est fait, une personne a vérifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not done</source>
   <translation>Ce n’est pas fait</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>It was not done, a person looked</source>
   <translation>Ce n’est pas fait, une personne a vérifié</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>It was not opened.</source>
   <translation>Elle n’a pas été ouverte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>It was not opened. The order stands. Tell the office.</source>
   <translation>Elle n’a pas été ouverte. La commande est passée. Prévenir le bureau.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was not ordered</source>
   <translation>Pas commandé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>It was not ordered, a person looked</source>
   <translation>Pas commandé, une personne a vérifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>It was ordered, ask again</source>
   <translation>Commandé, redemander</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>It was placed from here, {time}.</source>
   <translation>Elle a été passée d’ici, {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>It was sent to {}. The scan proves size, head and paper.</source>
   <translation>Envoyée à {}. Le scan prouve format, tête et papier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>It was sent. F6 reads what stands there now</source>
   <translation>C’est envoyé. F6 lit ce qui s’y trouve maintenant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>It was written as {tried}. It can be written as {others}: choose in Accounts.</source>
   <translation>Écrit sous la forme {tried}. Autres formes possibles : {others} ; choisir dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>It would come out in the wrong size. Fetch it as PDF.</source>
   <translation>Elle sortirait au mauvais format. La récupérer en PDF.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item</source>
   <translation>Article</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Item number</source>
   <translation>Numéro d’article</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>Item numbers begin with</source>
   <translation>Numéros d’article commençant par</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Items</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Items missing, print later, or a dearer window</source>
   <translation>Articles manquants, impression plus tard ou créneau plus cher</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Items: {count}</source>
   <translation>Articles : {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key is out of the keyring. Its orders stay in the history.</source>
   <translation>Sa clé n’est plus dans le trousseau. Ses commandes restent dans l’historique.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Its key leaves the keyring; its orders stay in the history. Esc keeps it.</source>
   <translation>Sa clé quitte le trousseau ; ses commandes restent dans l’historique. Esc le garde.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Its label was not scanned back before</source>
   <translation>Son étiquette n’a pas été rescannée avant</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its labels go to the new address from now on.</source>
   <translation>Ses étiquettes vont désormais à la nouvelle adresse.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Its language and dots are filled in. Nothing is kept yet.</source>
   <translation>Langage et points sont renseignés. Rien n’est encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Its orders are added to those that wait.</source>
   <translation>Ses commandes s’ajoutent à celles en attente.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Its scan proves that it came out.</source>
   <translation>Son scan prouve qu’elle est sortie.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Its window is open on this desk. Nothing was started a second time.</source>
   <translation>Sa fenêtre est ouverte sur ce poste. Rien n’a été lancé une seconde fois.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>JPEG pictures</source>
   <translation>Images JPEG</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Keep</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keep account</source>
   <translation>Enregistrer le compte</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/pack/extras_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Keep changes</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Keep for later</source>
   <translation>Garder pour plus tard</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Keep one of each</source>
   <translation>N’en garder qu’une de chaque</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Keep one of them in the file</source>
   <translation>N’en garder qu’une dans le fichier</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Keep operator</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Keep presets</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Keep printer</source>
   <translation>Enregistrer l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Keep settings</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Keep the operator first, or Esc</source>
   <translation>Enregistrer d’abord l’opérateur, ou Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Keep the printer first, or Esc</source>
   <translation>Enregistrer d’abord l’imprimante, ou Esc</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Keeping</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <location filename="../../app/workflows/keep_records.py" />
   <source>Kept</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Kept at this desk alone, and nobody's name is in it.</source>
   <translation>Gardé sur ce poste seulement, sans le nom de personne.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scans.py" />
   <source>Kept, comes next</source>
   <translation>Conservé, passe ensuite</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key accepted</source>
   <translation>Clé acceptée</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Key gap, ms</source>
   <translation>Écart touches, ms</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Key not accepted</source>
   <translation>Clé refusée</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Key {key}</source>
   <translation>Clé {key}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Keyring open</source>
   <translation>Trousseau ouvert</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rail.py" />
   <source>Keys, F1</source>
   <translation>Touches, F1</translation>
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
   <translation>Type de livraison</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Kind of goods</source>
   <translation>Type de marchandise</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Known</source>
   <translation>Connu</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Known by</source>
   <translation>Reconnue par</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Known here</source>
   <translation>Connu ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>LIVE</source>
   <translation>RÉEL</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Label is on its box</source>
   <translation>Étiquette sur son carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Label of order {}</source>
   <translation>Étiquette de la commande {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Label size</source>
   <translation>Format d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/label_view.py" />
   <source>Label, its barcode reads {}</source>
   <translation>Étiquette, code-barres lu : {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/label_button.py" />
   <source>Label, show it large</source>
   <translation>Étiquette, l’agrandir</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept, F9 prints</source>
   <translation>Étiquettes conservées, F9 imprime</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Labels are kept. F9 prints them.</source>
   <translation>Étiquettes conservées. F9 les imprime.</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>Labels cannot be read now</source>
   <translation>Impossible de lire les étiquettes maintenant</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Labels kept, to be printed later</source>
   <translation>Étiquettes conservées, à imprimer plus tard</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Labels may set darkness, speed and print mode</source>
   <translation>Les étiquettes peuvent régler noirceur, vitesse et mode</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Labels may set these</source>
   <translation>Réglable par les étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Labels need one. A folder will do for practice.</source>
   <translation>Il en faut une pour les étiquettes. Pour l’exercice, un dossier suffit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Labels of this desk come from here</source>
   <translation>Les étiquettes de ce poste sortent ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Labels that are scanned here are taken along.</source>
   <translation>Les étiquettes scannées ici sont prises en compte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Labels that were fetched before may be out of date: fetch and print them again.</source>
   <translation>Les étiquettes déjà récupérées sont peut-être périmées : les récupérer et les imprimer à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Language, from the next start</source>
   <translation>Langue, au prochain démarrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Large and small swapped</source>
   <translation>Majuscules et minuscules inversées</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Largest order in bytes</source>
   <translation>Taille maximale d’une commande, en octets</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Last item places</source>
   <translation>Commande au dernier article</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Last name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Last parcel, {} ago</source>
   <translation>Dernier colis, il y a {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>Last scan</source>
   <translation>Dernier scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Last seen {time}</source>
   <translation>Vu en dernier {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Least length</source>
   <translation>Longueur minimale</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Leave at the doorstep (deprecated)</source>
   <translation>Déposer devant la porte (obsolète)</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Leave it</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Leave it open</source>
   <translation>La laisser ouverte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Leaves from</source>
   <translation>Part de</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Left at the door</source>
   <translation>Dépôt à la porte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Left out</source>
   <translation>Omis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Left out when empty; not confirmed by the vendor</source>
   <translation>Omis si vide ; non confirmé par l’éditeur</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>Left out: {what} ({command})</source>
   <translation>Omis : {what} ({command})</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Left, not cancelled</source>
   <translation>Quitté, pas annulé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Less than {limit}</source>
   <translation>Moins de {limit}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Let labels be turned for this printer</source>
   <translation>Permettre de tourner les étiquettes sur cette imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Letters come</source>
   <translation>Lettres reçues</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/printing.py" />
   <source>Letters that the paper's typeface does not have: {missing}</source>
   <translation>Lettres absentes de la police du papier : {missing}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Line item quantity</source>
   <translation>Quantité de la ligne</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line not safe</source>
   <translation>Liaison non sûre</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Line safe</source>
   <translation>Liaison sûre</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line_num} cannot be read: {error}</source>
   <translation>La ligne {line_num} est illisible : {error}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Line {lineno} is no JSON: {msg}</source>
   <translation>La ligne {lineno} n’est pas du JSON : {msg}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Line {line} is not UTF-8 text</source>
   <translation>La ligne {line} n’est pas du texte UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Lines</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Live, is billed</source>
   <translation>Réel, facturé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load</source>
   <translation>Lot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number</source>
   <translation>Numéro de lot</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Load number of the shipment request</source>
   <translation>Numéro de lot de la demande de transport</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Load {size} labels</source>
   <translation>Charger des étiquettes {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loading metres</source>
   <translation>Mètres de plancher</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Loads</source>
   <translation>Lots</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>Locked</source>
   <translation>Verrouillé</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Locks after, minutes</source>
   <translation>Verrouille après, minutes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Look at it.</source>
   <translation>Le vérifier.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look at its cable and this desk's network.</source>
   <translation>Vérifier son câble et le réseau de ce poste.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Look at its cable and whether it is on, or type the weight.</source>
   <translation>Vérifier son câble et si elle est allumée, ou taper le poids.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Look at partner id and secret in Accounts.</source>
   <translation>Vérifier partner id et secret dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at the Api-key and at who is signed in.</source>
   <translation>Vérifier l’Api-key et qui est connecté.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Look at the address in Accounts.</source>
   <translation>Vérifier l’adresse dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Look at the printer first. Scan the label if it came out, or print a copy with F8.</source>
   <translation>Vérifier d’abord l’imprimante. Scanner l’étiquette si elle est sortie, ou imprimer une copie avec F8.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Look at the printer, or scan the label: that settles it.</source>
   <translation>Vérifier l’imprimante, ou scanner l’étiquette : le cas est réglé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Look at them in Accounts.</source>
   <translation>Les vérifier dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look for a comma or a quotation mark too many or too few</source>
   <translation>Chercher une virgule ou un guillemet en trop ou manquant</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Look for a lone quote</source>
   <translation>Chercher un guillemet isolé</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.</source>
   <translation>Chercher {} sur la page de {}. S’il n’y est pas, la commande attend à nouveau et peut être repassée.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look for {} on the page of {}. What was not done can be done anew.</source>
   <translation>Chercher {} sur la page de {}. Ce qui n’a pas été fait peut être refait.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Look now</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Look where it stands</source>
   <translation>Regarder à cet endroit</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is on and has its cable.</source>
   <translation>Vérifier qu’elle est allumée et branchée.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Look whether it is the printer and is on.</source>
   <translation>Vérifier que c’est l’imprimante et qu’elle est allumée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>Looked at {n} times</source>
   <translation>
    <numerusform>Vérifié {n} fois</numerusform>
    <numerusform>Vérifié {n} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Looking at the keyring</source>
   <translation>Lecture du trousseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Looking for printers</source>
   <translation>Recherche d’imprimantes</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>Looking, {} s</source>
   <translation>Recherche, {} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Loopback</source>
   <translation>Loopback</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Loses nothing</source>
   <translation>Rien ne se perd</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost</source>
   <translation>Perdue</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Lost, print a copy</source>
   <translation>Perdue, imprimer une copie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Lower case</source>
   <translation>Minuscules</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Lowest °C</source>
   <translation>°C minimum</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Made</source>
   <translation>Créée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Mail templates show no articles</source>
   <translation>Les modèles d’e-mail n’affichent aucun article</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Manifest with {n} parcels sent to {printer}</source>
   <translation>
    <numerusform>Bordereau d’expédition avec {n} colis envoyé à {printer}</numerusform>
    <numerusform>Bordereau d’expédition avec {n} colis envoyé à {printer}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Manifest {day}</source>
   <translation>Bordereau d’expédition {day}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Manifests</source>
   <translation>Bordereaux envoi</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Maximum celsius</source>
   <translation>°C maximum</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May</source>
   <translation>Peut</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May do everything</source>
   <translation>Peut tout faire</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>May: {}</source>
   <translation>Peut : {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Meter</source>
   <translation>Cadence</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>Millimetres, more than 0 and at most {most}</source>
   <translation>Millimètres, plus de 0 et {most} au plus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Minimum age</source>
   <translation>Âge minimum</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Minimum celsius</source>
   <translation>°C minimum</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Missing</source>
   <translation>Manquants</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Money and dates as in</source>
   <translation>Montants et dates comme en</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/forms/groups.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at the system</source>
   <translation>Plus dans le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>More at {}</source>
   <translation>Plus chez {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>More fields</source>
   <translation>Plus de champs</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>More of the items</source>
   <translation>Plus sur les articles</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/extras_page.py" />
   <source>More of {}, order {}</source>
   <translation>Plus sur {}, commande {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>More than 0</source>
   <translation>Plus de 0</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>More than one sheet holds orders: {names}</source>
   <translation>Plusieurs feuilles contiennent des commandes : {names}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>More than {limit}</source>
   <translation>Plus de {limit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>More than {most} pieces need parcels</source>
   <translation>Au-delà de {most} pièces, il faut des colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <source>Move down</source>
   <translation>Descendre</translation>
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
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name found</source>
   <translation>Nom trouvé</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Name not found</source>
   <translation>Nom introuvable</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Name of this desk</source>
   <translation>Nom de ce poste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Name the unit of this weight, as t</source>
   <translation>Indiquer l’unité de ce poids, comme t</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the mark for a known order in answers</source>
   <translation>Noms de l’indice « commande connue » dans les réponses</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the order number in answers</source>
   <translation>Noms du numéro de commande dans les réponses</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Names of the token in answers</source>
   <translation>Noms du jeton dans les réponses</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>Names with points between them, as spots.0.address.city</source>
   <translation>Des noms séparés par des points, comme spots.0.address.city</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Names with their values</source>
   <translation>Des noms avec leurs valeurs</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Nearest evening, from 17:00</source>
   <translation>Prochaine soirée, dès 17:00</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Neither parcels nor items: there is nothing to send</source>
   <translation>Ni colis ni articles : rien à envoyer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Nested</source>
   <translation>Imbriqué</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Net</source>
   <translation>Net</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Network, or practice</source>
   <translation>Réseau, ou exercice</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>New account at {}</source>
   <translation>Nouveau compte chez {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>New operator</source>
   <translation>Nouvel opérateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>New printer</source>
   <translation>Nouvelle imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>New record</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>New record at {account}</source>
   <translation>Nouvelle fiche chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>New record of an order</source>
   <translation>Nouvelle fiche de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next box size</source>
   <translation>Taille de carton suivante</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Next delivery window</source>
   <translation>Créneau suivant</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Next page, or section of the settings</source>
   <translation>Page suivante, ou section des réglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Next section</source>
   <translation>Section suivante</translation>
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
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No TLS</source>
   <translation>Pas de TLS</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>No account is named</source>
   <translation>Aucun compte n’est indiqué</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>No account is set up</source>
   <translation>Aucun compte n’est configuré</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No account of a system that follows parcels is set up</source>
   <translation>Aucun compte d’un système de suivi de colis n’est configuré</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>No account shows its orders</source>
   <translation>Aucun compte ne montre ses commandes</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>No barcode of this label can be read</source>
   <translation>Aucun code-barres de cette étiquette n’est lisible</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>No delivery window is known yet</source>
   <translation>Aucun créneau connu pour l’instant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No e-mail</source>
   <translation>Pas d’e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>No item of the order has this number</source>
   <translation>Aucun article de la commande n’a ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No label is awaited</source>
   <translation>Aucune étiquette attendue</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>No label printer is set up</source>
   <translation>Aucune imprimante d’étiquettes n’est configurée</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>No label yet</source>
   <translation>Pas encore d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>No letters for {letters}</source>
   <translation>Pas de caractères pour {letters}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>No line</source>
   <translation>Pas de liaison</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>No messages</source>
   <translation>Pas de messages</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>No messages to recipients</source>
   <translation>Pas de messages aux destinataires</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>No messages to the recipient</source>
   <translation>Pas de messages au destinataire</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No new printer found</source>
   <translation>Aucune nouvelle imprimante trouvée</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>No operator is set up</source>
   <translation>Aucun opérateur n’est configuré</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>No operator yet. The desk asks nobody who packs until one is set up.</source>
   <translation>Aucun opérateur. Le poste ne demande pas qui emballe tant qu’il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>No order and no label here has this number</source>
   <translation>Aucune commande ni étiquette n’a ce numéro ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>No order chosen</source>
   <translation>Aucune commande choisie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order found</source>
   <translation>Aucune commande trouvée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No order has this number</source>
   <translation>Aucune commande n’a ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No order is open</source>
   <translation>Aucune commande ouverte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>No order waits</source>
   <translation>Aucune commande en attente</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>No order yet</source>
   <translation>Pas encore de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>No other serial scanner or adapter is plugged in.</source>
   <translation>Aucun autre scanner série ni adaptateur n’est branché.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>No packed order is to be announced</source>
   <translation>Aucune commande emballée à annoncer</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>No parcel here has this number</source>
   <translation>Aucun colis n’a ce numéro ici</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>No parcel of order {reference} was scanned yet</source>
   <translation>Aucun colis de la commande {reference} n’a encore été scanné</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>No parcel of this order has a number</source>
   <translation>Aucun colis de cette commande n’a de numéro</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>No parcel scanned yet</source>
   <translation>Aucun colis scanné</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No payment was confirmed.</source>
   <translation>Aucun paiement n’a été confirmé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for manifests</source>
   <translation>Aucune imprimante n’est réglée pour les bordereaux d’expédition</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for packing slips</source>
   <translation>Aucune imprimante n’est réglée pour les bordereaux de colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>No printer is set for sheets</source>
   <translation>Aucune imprimante n’est réglée pour les planches</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>No printer is set up</source>
   <translation>Aucune imprimante n’est configurée</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>No printer listens at {path}</source>
   <translation>Aucune imprimante n’écoute à {path}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>No printer yet. Find those that this machine knows, or add one by its address.</source>
   <translation>Pas encore d’imprimante. Chercher celles que cette machine connaît, ou en ajouter une par son adresse.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>No scale and no serial adapter is plugged in.</source>
   <translation>Aucune balance ni adaptateur série n’est branché.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>No scan was confirmed.</source>
   <translation>Aucun scan n’a été confirmé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/strip.py" />
   <source>No scan yet</source>
   <translation>Pas encore de scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/view.py" />
   <source>No second order and no second label goes out while one is open here.</source>
   <translation>Ni seconde commande ni seconde étiquette ne part tant qu’un cas est ouvert ici.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No sender is set up yet</source>
   <translation>Aucun expéditeur n’est encore configuré</translation>
  </message>
  <message>
   <location filename="../../app/workflows/import_orders.py" />
   <source>No system “{system}” has fields of its own here</source>
   <translation>Le système « {system} » n’a pas de champs propres ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>No test system is known</source>
   <translation>Aucun système de test connu</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>No weight</source>
   <translation>Pas de poids</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. Lift it off, then put the next one on.</source>
   <translation>Aucun poids n’a été pris. Retirer le colis, puis poser le suivant.</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>No weight was taken. {look}</source>
   <translation>Aucun poids n’a été pris. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>No window is offered for this place and time. Hold it with F10, or change it with F2.</source>
   <translation>Aucun créneau pour ce lieu et cette heure. Différer avec F10, ou modifier avec F2.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows</source>
   <translation>Pas de créneaux</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>No windows offered</source>
   <translation>Aucun créneau proposé</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Nobody can be asked about a label. Look whether it came out.</source>
   <translation>Personne ne peut être interrogé sur une étiquette. Vérifier si elle est sortie.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nobody fetches this box. Nothing was written down.</source>
   <translation>Personne ne vient chercher ce carton. Rien n’a été noté.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Put it aside.</source>
   <translation>Personne ne vient chercher ce colis. Le mettre de côté.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nobody fetches this parcel. Take it off the ramp.</source>
   <translation>Personne ne vient chercher ce colis. Le retirer du quai.</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nobody here knows the name {host}</source>
   <translation>Personne ici ne connaît le nom {host}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Nobody is signed in</source>
   <translation>Personne n’est connecté</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in at this desk</source>
   <translation>Personne n’est connecté à ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>Nobody is signed in or out here</source>
   <translation>Ici, personne ne se connecte ni ne se déconnecte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nobody is signed in.</source>
   <translation>Personne n’est connecté.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>Nobody knows {host}: address or network</source>
   <translation>{host} est inconnu : adresse ou réseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Nobody signed in</source>
   <translation>Personne n’est connecté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>None. Plug one in and press F5; it is read beside the ones that type.</source>
   <translation>Aucun. En brancher un et appuyer sur F5 ; il est lu à côté de ceux qui tapent.</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Norwegian</source>
   <translation>norvégien</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Not a badge</source>
   <translation>Pas un badge</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not a parcel</source>
   <translation>Pas un colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not accepted</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not all parcels are announced</source>
   <translation>Tous les colis ne sont pas annoncés</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Not asked</source>
   <translation>Non interrogée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor</source>
   <translation>Non confirmé par l’éditeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Not confirmed by the vendor whether a second call must follow the draft</source>
   <translation>Non confirmé par l’éditeur : un second appel doit-il suivre le brouillon</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: 100 KB may be 100,000 or 102,400</source>
   <translation>Non confirmé par l’éditeur : 100 KB peut valoir 100 000 ou 102 400</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; the check says what to try</source>
   <translation>Non confirmé par l’éditeur : tel quel, en base64 de account:token, ou en Bearer ; le contrôle dit quoi essayer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: fits its example</source>
   <translation>Non confirmé par l’éditeur : conforme à son exemple</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: full sends all that was read, so that nothing is lost if a change replaces the order</source>
   <translation>Non confirmé par l’éditeur : complet envoie tout ce qui a été lu, pour ne rien perdre si une modification remplace la commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: in “tracking” or flat</source>
   <translation>Non confirmé par l’éditeur : dans « tracking » ou à plat</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: no limit is documented</source>
   <translation>Non confirmé par l’éditeur : aucune limite n’est documentée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Not confirmed by the vendor: no limit is published</source>
   <translation>Non confirmé par l’éditeur : aucune limite n’est publiée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: order_update_statut stands in answers only; the vendor's shop module sends it</source>
   <translation>Non confirmé par l’éditeur : order_update_statut n’est que dans les réponses ; le module boutique de l’éditeur l’envoie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document does not say how an unknown order is answered; 404 is understood always</source>
   <translation>Non confirmé par l’éditeur : le document ne dit pas la réponse pour une commande inconnue ; 404 est toujours compris</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says Base64 and not of what</source>
   <translation>Non confirmé par l’éditeur : le document dit Base64, mais pas de quoi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document says both</source>
   <translation>Non confirmé par l’éditeur : le document dit les deux</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document shows names, others send codes</source>
   <translation>Non confirmé par l’éditeur : le document montre des noms, d’autres envoient des codes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's example has three letters</source>
   <translation>Non confirmé par l’éditeur : l’exemple du document a trois lettres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the document's list spells agent_address so</source>
   <translation>Non confirmé par l’éditeur : la liste du document écrit agent_address ainsi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Not confirmed by the vendor: the document's tables say number, its examples show text</source>
   <translation>Non confirmé par l’éditeur : les tableaux du document disent nombre, ses exemples montrent du texte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Not confirmed by the vendor: the first that is there counts</source>
   <translation>Non confirmé par l’éditeur : le premier présent compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not confirmed by the vendor: the vendor's shop module does, the document does not</source>
   <translation>Non confirmé par l’éditeur : son module boutique le fait, le document non</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/leaves.py" />
   <location filename="../../app/ui/forms/unions.py" />
   <source>Not given</source>
   <translation>Non indiqué</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Not given: beside an address that is not Transiteo's own</source>
   <translation>Non indiqué : avec une adresse qui n’est pas celle de Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>Not in the form that is asked for</source>
   <translation>Pas dans la forme demandée</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>Not kept</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Not kept yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Not known here</source>
   <translation>Inconnu ici</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Not known there</source>
   <translation>Inconnu là-bas</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Not placed</source>
   <translation>Pas commandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/print_labels.py" />
   <source>Not printed</source>
   <translation>Non imprimée</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not proven yet</source>
   <translation>Pas encore prouvée</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Not read</source>
   <translation>Non lu</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Not scanned back at any desk</source>
   <translation>Rescanné sur aucun poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not set</source>
   <translation>Non réglé</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>Not set up</source>
   <translation>Non configuré</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Not shown by the system yet: {}</source>
   <translation>Pas encore affiché par le système : {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Not shown here, and left as it is: {names}</source>
   <translation>Non affiché ici, laissé tel quel : {names}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles}</source>
   <translation>Pas encore affiché : {titles}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/settle_acts.py" />
   <source>Not shown yet: {titles} and {n} more</source>
   <translation>
    <numerusform>Pas encore affiché : {titles} et {n} autre</numerusform>
    <numerusform>Pas encore affiché : {titles} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Not signed in</source>
   <translation>Non connecté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Not to {place} now</source>
   <translation>Pas vers {place} pour l’instant</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Not told by this model</source>
   <translation>Non indiqué par ce modèle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Not {system}</source>
   <translation>Ce n’est pas {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Notes to the carrier</source>
   <translation>Remarques au transporteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing answers at {host}</source>
   <translation>Rien ne répond à {host}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing came out</source>
   <translation>Rien n’est sorti</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing came out. Look at the printer.</source>
   <translation>Rien n’est sorti. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Nothing came out; announce; more at the system</source>
   <translation>Rien n’est sorti ; annoncer ; plus dans le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing changed</source>
   <translation>Rien n’a changé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed.</source>
   <translation>Rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Nothing changed. Scan another one.</source>
   <translation>Rien n’a changé. En scanner une autre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Nothing changed. Scan the next one.</source>
   <translation>Rien n’a changé. Scanner la suivante.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing changed. Scan the next parcel</source>
   <translation>Rien n’a changé. Scanner le colis suivant</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>Nothing changed. {reason}: {path}.</source>
   <translation>Rien n’a changé. {reason} : {path}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Nothing here is billed</source>
   <translation>Rien n’est facturé ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Nothing is changed</source>
   <translation>Rien n’est modifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Nothing is changed yet.</source>
   <translation>Rien n’est encore modifié.</translation>
  </message>
  <message>
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Nothing is given that could be added</source>
   <translation>Rien n’est indiqué qui puisse être ajouté</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/doubts/view.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing is in doubt</source>
   <translation>Rien en suspens</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is known yet</source>
   <translation>Rien n’est encore connu</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing is missing</source>
   <translation>Rien ne manque</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Nothing is wrong</source>
   <translation>Aucun défaut</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>Nothing leaves today yet</source>
   <translation>Rien ne part encore aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Look at the account's address and key.</source>
   <translation>Rien n’a quitté la station. Vérifier l’adresse et la clé du compte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Nothing left the station. Try again in {seconds:.0f} s.</source>
   <translation>Rien n’a quitté la station. Réessayer dans {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing left the station. Try again when the network is back.</source>
   <translation>Rien n’a quitté la station. Réessayer quand le réseau est revenu.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing of the job was sent. Look at the printer.</source>
   <translation>Rien de la tâche n’a été envoyé. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>Nothing reached the printer.</source>
   <translation>Rien n’est arrivé à l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing stands in the way of F9</source>
   <translation>Rien ne bloque F9</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Nothing to open</source>
   <translation>Rien à ouvrir</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.</source>
   <translation>Rien n’a été demandé. La commande est passée. Choisir une imprimante pour ZPL, PDF ou PNG.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/change_order.py" />
   <source>Nothing was changed and nothing was ordered.</source>
   <translation>Rien n’a été modifié ni commandé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was changed there. The cursor is in the first one.</source>
   <translation>Rien n’y a été modifié. Le curseur est dans le premier.</translation>
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
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Asking again is safe.</source>
   <translation>Rien n’a été modifié. Redemander est sans risque.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Give this one another number, or open the other one.</source>
   <translation>Rien n’a été modifié. Donner un autre numéro à celle-ci, ou ouvrir l’autre.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was changed. Look at its temperatures and at what only one system has.</source>
   <translation>Rien n’a été modifié. Vérifier ses températures et ce qu’un seul système possède.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Move that file away, or choose another folder for the station.</source>
   <translation>Rien n’a été modifié. Déplacer ce fichier, ou choisir un autre dossier pour la station.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>Nothing was changed. Narrow the list, or write it as CSV.</source>
   <translation>Rien n’a été modifié. Réduire la liste, ou l’écrire en CSV.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was changed. Read the order again: its parcels may have other numbers.</source>
   <translation>Rien n’a été modifié. Relire la commande : ses colis ont peut-être d’autres numéros.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was changed. Start the newer program, or put back the copy that it made before.</source>
   <translation>Rien n’a été modifié. Lancer le programme plus récent, ou remettre la copie qu’il a faite avant.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was changed. What was told a moment ago may take minutes to show.</source>
   <translation>Rien n’a été modifié. Ce qui vient d’être envoyé peut mettre quelques minutes à s’afficher.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was confirmed.</source>
   <translation>Rien n’a été confirmé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was created.</source>
   <translation>Rien n’a été créé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>Nothing was declined.</source>
   <translation>Rien n’a été décliné.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Nothing was deleted.</source>
   <translation>Rien n’a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there.</source>
   <translation>Rien n’a été fait là-bas.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Check the account in Accounts: the token may have to go in another form.</source>
   <translation>Rien n’a été fait là-bas. Vérifier le compte dans Comptes : le jeton doit peut-être partir sous une autre forme.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was done there. Look at the account's address.</source>
   <translation>Rien n’a été fait là-bas. Vérifier l’adresse du compte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was done there. Look at the key in Accounts: test and live keys differ.</source>
   <translation>Rien n’a été fait là-bas. Vérifier la clé dans Comptes : clés de test et réelles diffèrent.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done there. Look at the token's scopes and at the account number.</source>
   <translation>Rien n’a été fait là-bas. Vérifier les droits du jeton et le numéro de compte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Nothing was done there. The account takes more calls when Transiteo says so.</source>
   <translation>Rien n’a été fait là-bas. Le compte reprend des appels quand Transiteo le dit.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was done. Look at the address in Accounts.</source>
   <translation>Rien n’a été fait. Vérifier l’adresse dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/workflows/manage_accounts.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept.</source>
   <translation>Rien n’a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was kept. Give that right to another operator first.</source>
   <translation>Rien n’a été enregistré. Donner d’abord ce droit à un autre opérateur.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It is asked for, or read from standard input.</source>
   <translation>Rien n’a été enregistré. La clé est demandée, ou lue sur l’entrée standard.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. It knows: {known}.</source>
   <translation>Rien n’a été enregistré. Valeurs connues : {known}.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when (“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.</source>
   <translation>Rien n’a été enregistré. La marque TEST demande une raison : qui a dit que les commandes n’y sont pas facturées, et quand (« accounts add --reason », « accounts change --reason »). Sans raison, l’enregistrer comme réel.</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Nothing was measured yet</source>
   <translation>Rien n’a encore été mesuré</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. Ask again: its address may have changed.</source>
   <translation>Rien n’a été ouvert. Redemander : son adresse a peut-être changé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Nothing was opened. It may come later.</source>
   <translation>Rien n’a été ouvert. Elle viendra peut-être plus tard.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Nothing was ordered</source>
   <translation>Rien n’a été commandé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Nothing was ordered a second time.</source>
   <translation>Rien n’a été commandé une seconde fois.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Nothing was ordered.</source>
   <translation>Rien n’a été commandé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Ask again with F6 and choose another one.</source>
   <translation>Rien n’a été commandé. Redemander avec F6 et en choisir un autre.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Nothing was ordered. Nothing was paid.</source>
   <translation>Rien n’a été commandé. Rien n’a été payé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/suit_labels.py" />
   <source>Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.</source>
   <translation>Rien n’a été commandé. Rien n’a été payé. Choisir une autre imprimante, ou modifier celle-ci sous Imprimantes.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.</source>
   <translation>Rien n’a été commandé. Relancer l’essai ; le journal et « parceldesk sandbox » en disent plus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in it.</source>
   <translation>Rien n’a été commandé. Le curseur y est placé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Nothing was ordered. The cursor is in the first one; Tab goes to the next.</source>
   <translation>Rien n’a été commandé. Le curseur est dans le premier ; Tab passe au suivant.</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.</source>
   <translation>Rien n’a été commandé ni imprimé. {reason}. PARCELDESK_HOME indique un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Nothing was pressed. If it happens again: Settings, F7.</source>
   <translation>Aucune touche n’a agi. Si cela se répète : Réglages, F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Nothing was printed here yet</source>
   <translation>Rien n’a encore été imprimé ici</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was printed.</source>
   <translation>Rien n’a été imprimé.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Choose one on the printer's page, or name a printer.</source>
   <translation>Rien n’a été imprimé. En choisir une sur la page de l’imprimante, ou indiquer une imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.</source>
   <translation>Rien n’a été imprimé. La récupérer en PDF, ou demander au transporteur une étiquette sans ces commandes.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.</source>
   <translation>Rien n’a été imprimé. Récupérer à nouveau l’étiquette ; si rien ne change, le transporteur doit en refaire une.</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.</source>
   <translation>Rien n’a été imprimé. Récupérer à nouveau les étiquettes ; si rien ne change, le transporteur doit en refaire une.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Look at the printer, or print a copy, which is counted.</source>
   <translation>Rien n’a été imprimé. Vérifier l’imprimante, ou imprimer une copie, qui est comptée.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the labels on the boxes first.</source>
   <translation>Rien n’a été imprimé. Scanner d’abord les étiquettes sur les cartons.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was printed. Scan the parcels on the ramp first.</source>
   <translation>Rien n’a été imprimé. Scanner d’abord les colis à quai.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.</source>
   <translation>Rien n’a été imprimé. Une autre personne l’imprime sous son nom, ou le bureau relève la limite sous Réglages.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Nothing was printed. {what_now}</source>
   <translation>Rien n’a été imprimé. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Nothing was read yet</source>
   <translation>Rien n’a encore été lu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>Nothing was recorded there.</source>
   <translation>Rien n’y a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Rien n’a été retiré.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned on its box in this time</source>
   <translation>Rien n’a été scanné sur son carton dans cette période</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Nothing was scanned onto the ramp in this time</source>
   <translation>Rien n’a été scanné à quai dans cette période</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed.</source>
   <translation>Rien n’a été envoyé ni modifié.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Give this parcel another number, or none.</source>
   <translation>Rien n’a été envoyé ni modifié. Donner à ce colis un autre numéro, ou aucun.</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Nothing was sent and nothing was changed. Settle it in the tray first.</source>
   <translation>Rien n’a été envoyé ni modifié. Régler d’abord le cas sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask again in a while.</source>
   <translation>Rien n’a été envoyé, la commande reste en suspens. Redemander dans un moment.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.</source>
   <translation>Rien n’a été envoyé, la commande reste en suspens. Demander au transporteur, ou confier à une personne.</translation>
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
   <translation>Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>Nothing was sent. Ask for it by its order number.</source>
   <translation>Rien n’a été envoyé. L’interroger par son numéro de commande.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Begin the sign-in again.</source>
   <translation>Rien n’a été envoyé. Recommencer la connexion.</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Nothing was sent. Choose the printer's queue as the way to it.</source>
   <translation>Rien n’a été envoyé. Choisir la file de l’imprimante comme voie d’accès.</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>Nothing was sent. Choose the speed that the printer is set to.</source>
   <translation>Rien n’a été envoyé. Choisir la vitesse réglée sur l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy all of it, with “state=”.</source>
   <translation>Rien n’a été envoyé. La copier en entier, avec « state= ».</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Nothing was sent. Copy the whole address of the page that opened after signing in.</source>
   <translation>Rien n’a été envoyé. Copier l’adresse complète de la page ouverte après la connexion.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Enter it on the Accounts screen, key F4.</source>
   <translation>Rien n’a été envoyé. La saisir sur l’écran Comptes, touche F4.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was sent. Enter the sender's address on the Accounts screen, key F2.</source>
   <translation>Rien n’a été envoyé. Saisir l’adresse de l’expéditeur sur l’écran Comptes, touche F2.</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>Nothing was sent. Fetch the label again.</source>
   <translation>Rien n’a été envoyé. Récupérer à nouveau l’étiquette.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. It can be announced once its carrier has it.</source>
   <translation>Rien n’a été envoyé. Annonce possible une fois que son transporteur l’a.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. It happens once.</source>
   <translation>Rien n’a été envoyé. Cela ne se fait qu’une fois.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.</source>
   <translation>Rien n’a été envoyé. Son certificat n’est pas fiable : vérifier l’adresse et l’horloge de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.</source>
   <translation>Rien n’a été envoyé. Garder le fichier tel quel et remettre la dernière copie, à côté de lui ou dans la sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Look at the printer and its queue.</source>
   <translation>Rien n’a été envoyé. Vérifier l’imprimante et sa file.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Nothing was sent. Look at the printer and switch the queue on again in this computer's printers.</source>
   <translation>Rien n’a été envoyé. Vérifier l’imprimante et réactiver la file dans les imprimantes de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/suitability.py" />
   <source>Nothing was sent. Look at the printer's language and way in the settings.</source>
   <translation>Rien n’a été envoyé. Vérifier le langage et la voie d’accès de l’imprimante dans les réglages.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Look at the printer's settings.</source>
   <translation>Rien n’a été envoyé. Vérifier les réglages de l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Look whether it runs and its address is right.</source>
   <translation>Rien n’a été envoyé. Vérifier qu’il tourne et que son adresse est bonne.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).</source>
   <translation>Rien n’a été envoyé. Corriger {path}, ou le retirer des réglages (network, ca_file).</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>Nothing was sent. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Rien n’a été envoyé. Seul le lien dans l’e-mail du client permet de confirmer ou de décliner.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>Nothing was sent. Read it again and look at the difference: {act}.</source>
   <translation>Rien n’a été envoyé. Relire et voir la différence : {act}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.</source>
   <translation>Rien n’a été envoyé. Relire la commande, voir ce que Trans.eu affiche maintenant, puis décider.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Nothing was sent. Read the order again: it shows what Porterbuddy holds now.</source>
   <translation>Rien n’a été envoyé. Relire la commande : elle montre ce que Porterbuddy a maintenant.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Scan a badge first; at the terminal, give --as ID.</source>
   <translation>Rien n’a été envoyé. Scanner d’abord un badge ; au terminal, donner --as ID.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Nothing was sent. Scan the labels on the boxes, then announce it.</source>
   <translation>Rien n’a été envoyé. Scanner les étiquettes sur les cartons, puis annoncer.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>Nothing was sent. Set one up on the Accounts screen.</source>
   <translation>Rien n’a été envoyé. En configurer un sur l’écran Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer.</source>
   <translation>Rien n’a été envoyé. Ajouter ce format dans le pilote, ou choisir ici celui qui est chargé.</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer.</source>
   <translation>Rien n’a été envoyé. Ajouter ce format dans les imprimantes de cet ordinateur, ou choisir ici celui qui est chargé.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>Nothing was sent. Settle it in the in-doubt tray first.</source>
   <translation>Rien n’a été envoyé. Régler d’abord le cas sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Nothing was sent. Somebody who may scans a badge.</source>
   <translation>Rien n’a été envoyé. Une personne autorisée scanne son badge.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Nothing was sent. Start the service “Print Spooler”.</source>
   <translation>Rien n’a été envoyé. Démarrer le service « Spouleur d’impression ».</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.</source>
   <translation>Rien n’a été envoyé. Relancer « parceldesk sandbox », ou faire l’essai sans lui.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Nothing was sent. Type the order's number to confirm.</source>
   <translation>Rien n’a été envoyé. Taper le numéro de commande pour confirmer.</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>Nothing was sent. Wait for the carrier's answer.</source>
   <translation>Rien n’a été envoyé. Attendre la réponse du transporteur.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <location filename="../../app/printing/tcp.py" />
   <source>Nothing was sent. {look}</source>
   <translation>Rien n’a été envoyé. {look}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.</source>
   <translation>Rien n’est réglé et rien n’a été envoyé. Voir sa propre page, ou faire vérifier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Nothing was settled: it can still come in. It is asked again every minute.</source>
   <translation>Rien n’est réglé : la réponse peut encore arriver. Nouvelle demande chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken from it. {what_now}.</source>
   <translation>Rien n’en a été importé. {what_now}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Nothing was taken over.</source>
   <translation>Rien n’a été repris.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Nothing was taken.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>Nothing was taken. Each file has its own list of what was refused.</source>
   <translation>Rien n’a été importé. Chaque fichier a sa propre liste de refus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Nothing was taken. The cursor is in the first one.</source>
   <translation>Rien n’a été pris. Le curseur est dans le premier.</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Nothing was taken. {reason}.</source>
   <translation>Rien n’a été importé. {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Give this user the right to write the file and its folder.</source>
   <translation>Rien n’a été écrit ni envoyé. Donner à cet utilisateur le droit d’écrire le fichier et son dossier.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Look whether its folder is there and may be written.</source>
   <translation>Rien n’a été écrit ni envoyé. Vérifier que son dossier existe et qu’on peut y écrire.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>Nothing was written and nothing was sent. Start the station again.</source>
   <translation>Rien n’a été écrit ni envoyé. Relancer la station.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Nothing was written down.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Nothing was written down. Scan the label on the box.</source>
   <translation>Rien n’a été noté. Scanner l’étiquette du carton.</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>Nothing was written. Look whether {folder} is there and has room.</source>
   <translation>Rien n’a été écrit. Vérifier que {folder} existe et a de la place.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; the system’s own keyring is used then.</source>
   <translation>Rien n’a été écrit. Retirer le choix de PYTHON_KEYRING_BACKEND ou de keyringrc.cfg ; le trousseau du système sert alors.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>Nothing was written. “parceldesk diagnostics” does it from the terminal.</source>
   <translation>Rien n’a été écrit. « parceldesk diagnostics » le fait depuis le terminal.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Nothing, told by speed</source>
   <translation>Rien, reconnu à la vitesse</translation>
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
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Number of the spot</source>
   <translation>Numéro du point</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Number, name, place, phone</source>
   <translation>Numéro, nom, lieu, téléphone</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Number, recipient and carrier's number as text</source>
   <translation>Numéro, destinataire et numéro du transporteur en texte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Numbers as</source>
   <translation>Nombres en</translation>
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
   <translation>OK : un tic</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Of</source>
   <translation>Sur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; as Europe/Oslo</source>
   <translation>Des destinataires, si la commande n’en indique pas ; comme Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Of recipients, where an order names none; two letters, as nb</source>
   <translation>Des destinataires, si la commande n’en indique pas ; deux lettres, comme nb</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the chosen parcel; after the last the first</source>
   <translation>Du colis choisi ; après la dernière, la première</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the open order, else of the last one</source>
   <translation>De la commande ouverte, sinon de la dernière</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Of the printer, when a label is awaited</source>
   <translation>De l’imprimante, si une étiquette est attendue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; strongly recommended; as Europe/Oslo</source>
   <translation>Du destinataire ; vivement recommandé ; comme Europe/Oslo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the recipient; two letters, as nb</source>
   <translation>Du destinataire ; deux lettres, comme nb</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Of the shop's own system; unique</source>
   <translation>Du système de la boutique ; unique</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Offsets of times</source>
   <translation>Décalages horaires</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>On Orders</source>
   <translation>Sous Commandes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>On a marketplace, the seller's number</source>
   <translation>Sur une place de marché, le numéro du vendeur</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>On its box</source>
   <translation>Sur son carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>On serial ports</source>
   <translation>Sur ports série</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>On the ramp</source>
   <translation>À quai</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>On the ramp since {time}</source>
   <translation>À quai depuis {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>On this desk</source>
   <translation>Sur ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once it stands on the ramp</source>
   <translation>Une fois à quai</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Once the label is scanned back</source>
   <translation>Une fois l’étiquette rescannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>One file at a time</source>
   <translation>Un fichier à la fois</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>One file with versions, what this station finds wrong, counts and logs. It holds no key, no name, no address and no order's content. Look into it before you send it.</source>
   <translation>Un fichier avec versions, défauts constatés par la station, comptages et journaux. Il ne contient ni clé, ni nom, ni adresse, ni contenu de commande. Le relire avant l’envoi.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers.</source>
   <translation>Une étiquette pourrait sortir plusieurs fois. Rien n’a été envoyé. Mettre sa politique d’erreur sur « arrêter l’imprimante » dans les imprimantes de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>One of {choices}</source>
   <translation>Une valeur parmi {choices}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/wordings.py" />
   <source>One of {words}</source>
   <translation>Une valeur parmi {words}</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel less</source>
   <translation>Un colis de moins</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>One parcel more</source>
   <translation>Un colis de plus</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>One too many</source>
   <translation>Un de trop</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>One word or more, with commas between them</source>
   <translation>Un mot ou plusieurs, séparés par des virgules</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>Only a part of a code came</source>
   <translation>Seule une partie d’un code est arrivée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Only a part of {code} came</source>
   <translation>Seule une partie de {code} est arrivée</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only reads, orders nothing</source>
   <translation>Lit seulement, ne commande rien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Only the link in the customer's mail can confirm or decline it.</source>
   <translation>Seul le lien dans l’e-mail du client permet de confirmer ou de décliner.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Only this desk forgets it, the printer itself stays as it is. Esc keeps it.</source>
   <translation>Seul ce poste l’oublie, l’imprimante elle-même ne change pas. Esc la garde.</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Only to recipient</source>
   <translation>Au destinataire seulement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Only to the recipient (deprecated)</source>
   <translation>Au destinataire seulement (obsolète)</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Only to this person</source>
   <translation>À cette personne seulement</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Only what is filled in is sent</source>
   <translation>Seul ce qui est rempli est envoyé</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Only {came} of {all} signs came: half a scan</source>
   <translation>Seuls {came} signes sur {all} sont arrivés : scan partiel</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Only {}</source>
   <translation>Seulement {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access and make a login keychain.</source>
   <translation>Ouvrir Trousseaux d’accès et créer un trousseau session.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Open Keychain Access, unlock the login keychain, then try again.</source>
   <translation>Ouvrir Trousseaux d’accès, déverrouiller le trousseau session, puis réessayer.</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed</source>
   <translation>Ouvrir Réglages, appuyer sur F7, puis scanner ceci : disposition du clavier, préfixe, Enter et vitesse</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Open a number of the system's</source>
   <translation>Ouvrir un numéro du système</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Open already</source>
   <translation>Déjà ouverte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Open it in Excel and save it again</source>
   <translation>L’ouvrir dans Excel et l’enregistrer à nouveau</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Open the page in the browser</source>
   <translation>Ouvrir la page dans le navigateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Open the paper</source>
   <translation>Ouvrir le document</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operation</source>
   <translation>Opération</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations</source>
   <translation>Opérations</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Operations refer to it</source>
   <translation>Des opérations y renvoient</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/operators/cards.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Operators</source>
   <translation>Opérateurs</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Or the first one on the printed page.</source>
   <translation>Ou le premier de la page imprimée.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Or type a PIN. F9 keeps it.</source>
   <translation>Ou taper un PIN. F9 enregistre.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Order book</source>
   <translation>Carnet de commandes</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Order changed</source>
   <translation>Commande modifiée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order is open</source>
   <translation>Commande ouverte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Order line</source>
   <translation>Ligne de commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Order number</source>
   <translation>Numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Order number at the system</source>
   <translation>Numéro de commande dans le système</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order number in the address of a change</source>
   <translation>Numéro de commande dans l’adresse d’une modification</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order number {reference} belongs to another order</source>
   <translation>Le numéro de commande {reference} appartient à une autre commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Order numbers get the prefix, and orders without it are never changed or deleted</source>
   <translation>Les numéros de commande reçoivent le préfixe ; celles qui ne l’ont pas ne sont jamais modifiées ni supprimées</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed</source>
   <translation>Commande passée</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Order placed, {price}</source>
   <translation>Commande passée, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Order written down</source>
   <translation>Commande notée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>Order {carrier_order_id} is not in this order book</source>
   <translation>La commande {carrier_order_id} n’est pas dans ce carnet</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}</source>
   <translation>Commande {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Order {number} at {account}: {problem}</source>
   <translation>Commande {number} chez {account} : {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} at {carrier}. If you leave, it goes on by itself.</source>
   <translation>Commande {number} chez {carrier}. Si vous quittez, elle continue toute seule.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} goes by itself then. F9 places it now.</source>
   <translation>La commande {number} part alors toute seule. F9 la passe maintenant.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is at {carrier}</source>
   <translation>La commande {number} est chez {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is being changed</source>
   <translation>La commande {number} est en cours de modification</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is cancelled at the carrier</source>
   <translation>La commande {number} est annulée chez le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {number} is deleted</source>
   <translation>La commande {number} est supprimée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is in doubt</source>
   <translation>La commande {number} est en suspens</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is kept. No second one goes out.</source>
   <translation>La commande {number} est conservée. Aucune seconde ne part.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is open</source>
   <translation>La commande {number} est ouverte</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number} is packed</source>
   <translation>La commande {number} est emballée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed, {n} labels missing. Press F9 to print.</source>
   <translation>
    <numerusform>La commande {number} est passée, il manque {n} étiquette. F9 pour imprimer.</numerusform>
    <numerusform>La commande {number} est passée, il manque {n} étiquettes. F9 pour imprimer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is placed.</source>
   <translation>La commande {number} est passée.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} is ready</source>
   <translation>La commande {number} est prête</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.</source>
   <translation>Commande {number} · le plus proche est {window}. Shift F9 le prend, ↑ ↓ pour un autre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order {number}, {seconds} s</source>
   <translation>Commande {number}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Order {number}: more of {carrier}</source>
   <translation>Commande {number} : plus sur {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/ordering.py" />
   <source>Order {number}: {problem}</source>
   <translation>Commande {number} : {problem}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference}</source>
   <translation>Commande {reference}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Order {reference} has no parcel {number}</source>
   <translation>La commande {reference} n’a pas de colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} holds a value that cannot be kept</source>
   <translation>La commande {reference} contient une valeur qui ne peut pas être conservée</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is being placed, or it is not known whether it was</source>
   <translation>La commande {reference} est en cours de passation, ou on ne sait pas si elle est passée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is decided: {how}</source>
   <translation>Décision déjà prise pour la commande {reference} : {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>Order {reference} is in the order book already</source>
   <translation>La commande {reference} est déjà au carnet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>Order {reference} is not open at the carrier</source>
   <translation>La commande {reference} n’est pas ouverte chez le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <location filename="../../app/workflows/refresh_status.py" />
   <source>Order {reference} is not placed</source>
   <translation>La commande {reference} n’est pas passée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference} is not placed, no carrier fetches it</source>
   <translation>La commande {reference} n’est pas passée, aucun transporteur ne vient la chercher</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is not placed, yet this label exists</source>
   <translation>La commande {reference} n’est pas passée, pourtant cette étiquette existe</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is open on this desk</source>
   <translation>La commande {reference} est ouverte sur ce poste</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Order {reference} is packed</source>
   <translation>La commande {reference} est emballée</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Order {reference} is placed already</source>
   <translation>La commande {reference} est déjà passée</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} is placed, once</source>
   <translation>Commande {reference} passée, une seule fois</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>Order {reference} says something else in line {line}; none of it was taken</source>
   <translation>La commande {reference} dit autre chose à la ligne {line} ; rien n’en a été importé</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} stays in doubt. Nothing was sent.</source>
   <translation>La commande {reference} reste en suspens. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Order {reference} waits in the packing queue</source>
   <translation>La commande {reference} attend dans la file d’emballage</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Order {reference} was not ordered, a person says</source>
   <translation>Commande {reference} non passée, selon une personne</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Order {reference} was placed</source>
   <translation>La commande {reference} est passée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}</source>
   <translation>Commande {reference}, colis {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Order {reference}, parcel {number} of {count}, {recipient}</source>
   <translation>Commande {reference}, colis {number} sur {count}, {recipient}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Order {reference}, {state}</source>
   <translation>Commande {reference}, {state}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Order {}</source>
   <translation>Commande {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Order, print later</source>
   <translation>Commander, imprimer après</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Ordered at</source>
   <translation>Commandé le</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Ordering</source>
   <translation>Commande en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ordering at {carrier}</source>
   <translation>Commande en cours chez {carrier}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders (*.csv *.txt *.xlsx *.json)</source>
   <translation>Commandes (*.csv *.txt *.xlsx *.json)</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Orders are read by</source>
   <translation>Commandes lues par</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Orders at the system</source>
   <translation>Commandes dans le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Orders at their systems</source>
   <translation>Commandes dans leurs systèmes</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>Orders at this address are billed: it is {system}’s live one</source>
   <translation>Les commandes à cette adresse sont facturées : c’est l’adresse réelle de {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders can be read</source>
   <translation>Commandes lisibles</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Orders from a file</source>
   <translation>Commandes d’un fichier</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Orders here are billed</source>
   <translation>Les commandes sont facturées ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Orders not shown</source>
   <translation>Commandes non affichées</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/detail_card.py" />
   <source>Orders nothing</source>
   <translation>Ne commande rien</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Other copy</source>
   <translation>Autre</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Other parcels</source>
   <translation>Autres colis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Other printer</source>
   <translation>Autre imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Other printer; a key on Accounts; operators</source>
   <translation>Autre imprimante ; une clé sous Comptes ; opérateurs</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Others may write into {folder}</source>
   <translation>D’autres peuvent écrire dans {folder}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Others who get messages</source>
   <translation>Autres personnes recevant les messages</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Our number</source>
   <translation>Notre numéro</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Over size or weight</source>
   <translation>Taille ou poids dépassé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Own</source>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Own number of the shipment</source>
   <translation>Votre numéro d’envoi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Own reference</source>
   <translation>Votre référence</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, doorstep if wanted</source>
   <translation>Code PIN, dépôt possible</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>PIN code, no doorstep</source>
   <translation>Code PIN, sans dépôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN is asked</source>
   <translation>PIN demandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>PIN of {name}</source>
   <translation>PIN de {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>PIN of {}</source>
   <translation>PIN de {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>PNG pictures</source>
   <translation>Images PNG</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/view.py" />
   <source>Pack</source>
   <translation>Emballage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Package</source>
   <translation>Emballage</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packed, Zebra</source>
   <translation>Compressé, Zebra</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Packing list</source>
   <translation>Liste de colisage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Packing slip</source>
   <translation>Bordereau de colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip sent to {printer}</source>
   <translation>Bordereau de colis envoyé à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/paper.py" />
   <source>Packing slip sent.</source>
   <translation>Bordereau de colis envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/workflows/print_papers.py" />
   <source>Packing slip {reference}</source>
   <translation>Bordereau de colis {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Packing slips</source>
   <translation>Bordereaux colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Page before</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Page {number}</source>
   <translation>Page {number}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/page.py" />
   <source>Page {number} of {count}</source>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Page ↓</source>
   <translation>Page ↓</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Pages, by its driver</source>
   <translation>Pages, par son pilote</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Paid</source>
   <translation>Payé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid at</source>
   <translation>Payé le</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid by</source>
   <translation>Payé par</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Paid through</source>
   <translation>Payé par</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE</source>
   <translation>Paires transporteur et code, comme porterbuddy=CODE, betakom=CODE</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Paper left</source>
   <translation>Papier restant</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's height</source>
   <translation>Hauteur du papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Paper's width</source>
   <translation>Largeur du papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>Papers</source>
   <translation>Documents</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <source>Parc.</source>
   <translation>Colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcel</source>
   <translation>Colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Parcel number</source>
   <translation>Numéro de colis</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Parcel number {identifier} of order {reference} belongs to order {other}</source>
   <translation>Le numéro de colis {identifier} de la commande {reference} appartient à la commande {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>Parcel {identifier}</source>
   <translation>Colis {identifier}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Parcel {numbers} has no number: its scan cannot be confirmed.</source>
   <translation>Le colis {numbers} n’a pas de numéro : son scan ne peut pas être confirmé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/records.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Parcel {number}</source>
   <translation>Colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number} has constraints that the station cannot read. Sending removes them.</source>
   <translation>Le colis {number} a des contraintes illisibles pour la station. L’envoi les retire.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Parcel {number} is missing</source>
   <translation>Le colis {number} manque</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out</source>
   <translation>Étiquette du colis {number} sortie</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label came out and is not used</source>
   <translation>Étiquette du colis {number} sortie et non utilisée</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label did not come out</source>
   <translation>Étiquette du colis {number} non sortie</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label given up</source>
   <translation>Étiquette du colis {number} abandonnée</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label is tried again</source>
   <translation>Nouvel essai de l’étiquette du colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label not printed on {printer}</source>
   <translation>Étiquette du colis {number} non imprimée sur {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>Parcel {number} label scanned back</source>
   <translation>Étiquette du colis {number} rescannée</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label was sent</source>
   <translation>Étiquette du colis {number} envoyée</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>Parcel {number} label: not known whether it came out</source>
   <translation>Étiquette du colis {number} : on ne sait pas si elle est sortie</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp</source>
   <translation>Colis {number} à quai</translation>
  </message>
  <message>
   <location filename="../../app/storage/ramp.py" />
   <source>Parcel {number} on the ramp, its label not scanned back before</source>
   <translation>Colis {number} à quai, étiquette non rescannée avant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.</source>
   <translation>Colis {number} : {fields} ne peut pas être repris tel que Porterbuddy l’affiche.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Parcel {number}: {refusal}. Ask the carrier about it.</source>
   <translation>Colis {number} : {refusal}. Demander au transporteur.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Parcel {}</source>
   <translation>Colis {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Parcel {} of {}</source>
   <translation>Colis {} sur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/tasks.py" />
   <source>Parceldesk made a mistake</source>
   <translation>Parceldesk a fait une erreur</translation>
  </message>
  <message>
   <location filename="../../app/ui/mishap.py" />
   <source>Parceldesk made a mistake, and keeps running</source>
   <translation>Parceldesk a fait une erreur et continue</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/window.py" />
   <source>Parceldesk runs already</source>
   <translation>Parceldesk est déjà lancé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Parcels</source>
   <translation>Colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Parcels and lines</source>
   <translation>Colis et lignes</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <source>Parcels on the ramp today</source>
   <translation>Colis à quai aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Parcels that come later are scanned as before</source>
   <translation>Les colis suivants se scannent comme avant</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Parcels: {count}</source>
   <translation>Colis : {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Part of those a minute; fewer than these</source>
   <translation>Une part de celles par minute ; moins qu’elles</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>Partly done: the record is there, not all of its changes are</source>
   <translation>Fait en partie : la fiche est là, pas toutes ses modifications</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>Partly done: {account} did not take every parcel</source>
   <translation>Fait en partie : {account} n’a pas pris tous les colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>Partly done: {system} did not take every parcel</source>
   <translation>Fait en partie : {system} n’a pas pris tous les colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Partner id</source>
   <translation>Partner id</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Parts of this label cannot be drawn</source>
   <translation>Des parties de cette étiquette ne peuvent pas être dessinées</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Paste it here</source>
   <translation>Coller ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>Payment confirmed to {account}</source>
   <translation>Paiement confirmé à {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Payment details</source>
   <translation>Détails du paiement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Pick-up</source>
   <translation>Enlèvement</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Pick-up {time}, in {left}</source>
   <translation>Enlèvement {time}, dans {left}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Picked up</source>
   <translation>Enlevé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Picture's address</source>
   <translation>Adresse de l’image</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Pictures are sent</source>
   <translation>Images envoyées</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Place and print</source>
   <translation>Commander et imprimer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the route</source>
   <translation>Place dans l’itinéraire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Place in the sequence</source>
   <translation>Place dans la séquence</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Place orders</source>
   <translation>Passer des commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Placed already, labels to scan back</source>
   <translation>Déjà commandé, étiquettes à rescanner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/place_order.py" />
   <source>Placed although {n} items were not scanned</source>
   <translation>
    <numerusform>Commandé bien que {n} article n’ait pas été scanné</numerusform>
    <numerusform>Commandé bien que {n} articles n’aient pas été scannés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Placed, look</source>
   <translation>Commandé, à voir</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Placed, no label</source>
   <translation>Passée, sans étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Placed, not printed</source>
   <translation>Passée, non imprimée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Places nothing yet</source>
   <translation>Ne commande encore rien</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>Placing broke off</source>
   <translation>Passation interrompue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Plain</source>
   <translation>Simple</translation>
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
   <translation>Porterbuddy répond avec une autre commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Porterbuddy asks for the recipient's code instead</source>
   <translation>Porterbuddy demande à la place le code du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C</source>
   <translation>Porterbuddy transporte de 8 à 25, de 5 à 20 ou de 2 à 25 °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.</source>
   <translation>Porterbuddy contrôle à la porte d’une façon inconnue de la station : « {word} ». Elle reste.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}</source>
   <translation>Porterbuddy livre {really}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy delivers {really}, not {promised}</source>
   <translation>Porterbuddy livre {really}, et non {promised}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy does not hand out this label</source>
   <translation>Porterbuddy ne remet pas cette étiquette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not know this order</source>
   <translation>Porterbuddy ne connaît pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy does not say whether a shipment number that is left out stays.</source>
   <translation>Porterbuddy ne dit pas si un numéro d’envoi omis est conservé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the parcels' numbers. They are those of the station's order.</source>
   <translation>Porterbuddy ne montre pas les numéros des colis. Ce sont ceux de la commande de la station.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy does not show the shipment number. It is sent only when it is entered here.</source>
   <translation>Porterbuddy ne montre pas le numéro d’envoi. Il n’est envoyé que s’il est saisi ici.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take the sender's place (HTTP {status})</source>
   <translation>Porterbuddy refuse le lieu de l’expéditeur (HTTP {status})</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>Porterbuddy does not take this key</source>
   <translation>Porterbuddy refuse cette clé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Porterbuddy does not take this key; test and live keys differ</source>
   <translation>Porterbuddy refuse cette clé ; clés de test et réelles diffèrent</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label for parcel {numbers}</source>
   <translation>Porterbuddy n’a pas d’étiquette pour le colis {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy has no label yet</source>
   <translation>Porterbuddy n’a pas encore d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy holds a minimum age of {age}. It stays.</source>
   <translation>Porterbuddy a un âge minimum de {age}. Il reste.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy holds all of this already</source>
   <translation>Porterbuddy a déjà tout cela</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy holds an earlier version of this order</source>
   <translation>Porterbuddy a une version antérieure de cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>Porterbuddy makes no labels as {kind}</source>
   <translation>Porterbuddy ne fait pas d’étiquettes en {kind}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Porterbuddy may hold an earlier version of this order</source>
   <translation>Porterbuddy a peut-être une version antérieure de cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>Porterbuddy no longer offers this window</source>
   <translation>Porterbuddy ne propose plus ce créneau</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here.</source>
   <translation>Porterbuddy ne montre aucune température. Un colis qui en a une la perd si elle n’est pas saisie ici.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.</source>
   <translation>Porterbuddy ne montre pas de température. {own} pour le colis {number} est ce que la station a commandé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/client.py" />
   <source>Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the tracking link. It cannot be taken back.</source>
   <translation>Porterbuddy tient la commande pour payée, l’exécute, la facture et envoie au destinataire une confirmation avec le lien de suivi. C’est irrévocable.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy took the change: {n} parcels.</source>
   <translation>
    <numerusform>Porterbuddy a pris la modification : {n} colis.</numerusform>
    <numerusform>Porterbuddy a pris la modification : {n} colis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Porterbuddy's list of parcels is not overwritten unread</source>
   <translation>La liste de colis de Porterbuddy n’est pas écrasée sans lecture</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Postal code</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Practice on this machine</source>
   <translation>Exercice sur cette machine</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Prefix of trial orders</source>
   <translation>Préfixe des commandes de test</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Preset:</source>
   <translation>Préréglage :</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets for groups of products</source>
   <translation>Préréglages par groupe de produits</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Presets kept</source>
   <translation>Préréglages enregistrés</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Press + to add one.</source>
   <translation>Appuyer sur + pour en ajouter un.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place and print.</source>
   <translation>F9 pour commander et imprimer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Press F9 to place.</source>
   <translation>F9 pour commander.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>Price</source>
   <translation>Prix</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Price each</source>
   <translation>Prix unitaire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Price for</source>
   <translation>Prix pour</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Price in EUR</source>
   <translation>Prix en EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Price of one</source>
   <translation>Prix unitaire</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Print a copy</source>
   <translation>Tirer une copie</translation>
  </message>
  <message>
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print a copy for another reason</source>
   <translation>Imprimer une copie pour une autre raison</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label</source>
   <translation>Imprimer une étiquette de test</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Print a test label and scan it: that proves its size.</source>
   <translation>Imprimer une étiquette de test et la scanner : cela prouve son format.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Print a test label, then scan it.</source>
   <translation>Imprimer une étiquette de test, puis la scanner.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print again</source>
   <translation>Réimprimer</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Print again, counted: spoilt; the command sheet</source>
   <translation>Réimprimer, compté : abîmée ; la planche de codes</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size</source>
   <translation>L’imprimer depuis ses points à l’échelle exacte</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Print it from its dots at true size, {dpi} dpi</source>
   <translation>L’imprimer depuis ses points à l’échelle exacte, {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>Print labels again</source>
   <translation>Réimprimer des étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Print packing slip</source>
   <translation>Imprimer le bordereau de colis</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Print server</source>
   <translation>Serveur d’impression</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Print the copy again</source>
   <translation>Réimprimer la copie</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Print the label</source>
   <translation>Imprimer l’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Print the page</source>
   <translation>Imprimer la page</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Print the sheet</source>
   <translation>Imprimer la planche</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printed on {printer} instead</source>
   <translation>Imprimé sur {printer} à la place</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Printed {time}</source>
   <translation>Imprimée {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Printer</source>
   <translation>Imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <source>Printer ready</source>
   <translation>Imprimante prête</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}</source>
   <translation>Imprimante {printer}, tâche {number}, colis {parcel}, copie {copy}, {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Printer {queue} has no paper of {size}</source>
   <translation>L’imprimante {queue} n’a pas de papier {size}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Printers</source>
   <translation>Imprimantes</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Printing</source>
   <translation>Impression</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>Printing broke off</source>
   <translation>Impression interrompue</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Prints here</source>
   <translation>Imprime ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Products</source>
   <translation>Produits</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised for</source>
   <translation>Promis pour</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised from</source>
   <translation>Promis dès</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Promised until</source>
   <translation>Promis jusqu’à</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Proven {}</source>
   <translation>Prouvée {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Proves it is on {place}</source>
   <translation>Prouve qu’elle est sur {place}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside and ask the carrier</source>
   <translation>Le mettre de côté et demander au transporteur</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Put it aside. Scan the next parcel</source>
   <translation>Le mettre de côté. Scanner le colis suivant</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its own box</source>
   <translation>La remettre sur son propre carton</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put it back on its shelf. Nothing was counted.</source>
   <translation>Le remettre en rayon. Rien n’a été compté.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Put it on the scale</source>
   <translation>Poser sur la balance</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put it right</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Put labels of {label} into the printer</source>
   <translation>Charger des étiquettes {label} dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Put right, scan once more</source>
   <translation>Corrigé, scanner encore une fois</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Put the box aside. Scan the next order</source>
   <translation>Mettre le carton de côté. Scanner la commande suivante</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Put the parcel on it.</source>
   <translation>Poser le colis dessus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>QR code of the test code</source>
   <translation>QR code du code de test</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/matrix.py" />
   <source>QR model 1 is drawn as model 2</source>
   <translation>Le QR modèle 1 est dessiné en modèle 2</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Qty</source>
   <translation>Qté</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Queue of a print service</source>
   <translation>File d’un service d’impression</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} did not print</source>
   <translation>La file {queue} n’a pas imprimé</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} gave the job up</source>
   <translation>La file {queue} a abandonné la tâche</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>Queue {queue} has no paper of {size}</source>
   <translation>La file {queue} n’a pas de papier {size}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for pages, not for printer bytes</source>
   <translation>La file {queue} est pour des pages, pas pour des octets d’impression</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is for printer bytes, not for pages</source>
   <translation>La file {queue} est pour des octets d’impression, pas pour des pages</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} is stopped</source>
   <translation>La file {queue} est arrêtée</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} sends a job again by itself when the printer breaks off</source>
   <translation>La file {queue} renvoie d’elle-même une tâche quand l’imprimante s’interrompt</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>Queue {queue} takes no jobs</source>
   <translation>La file {queue} ne prend pas de tâches</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Quota used up</source>
   <translation>Quota épuisé</translation>
  </message>
  <message>
   <location filename="../../app/ui/environments.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>REHEARSAL</source>
   <translation>ESSAI</translation>
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
   <translation>Accès par</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order again and look at it.</source>
   <translation>Relire la commande et la vérifier.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Read the order first.</source>
   <translation>Lire d’abord la commande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Read {}</source>
   <translation>Lu {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/presenter.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Ready for pick-up</source>
   <translation>Prêt à enlever</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Ready for pickup</source>
   <translation>Prêt à enlever</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Ready, go on</source>
   <translation>Prêt, continuer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Reason for cancelling</source>
   <translation>Motif d’annulation</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>Receipts are not drawn on screen</source>
   <translation>Les tickets ne se dessinent pas à l’écran</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Recipient</source>
   <translation>Destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Recipient confirms receipt</source>
   <translation>Réception confirmée par le destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's e-mail</source>
   <translation>E-mail du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Recipient's phone</source>
   <translation>Téléphone du destinataire</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/list_card.py" />
   <source>Recipient, to</source>
   <translation>Destinataire, vers</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get messages</source>
   <translation>Les destinataires reçoivent des messages</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Recipients get none for these parcels</source>
   <translation>Les destinataires n’en reçoivent pas pour ces colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>Record at {account}</source>
   <translation>Fiche chez {account}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Redirect address</source>
   <translation>Adresse de redirection</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Refresh token</source>
   <translation>Refresh token</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Refused</source>
   <translation>Refusée</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>Refused rows</source>
   <translation>Lignes refusées</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Refused, nothing was ordered</source>
   <translation>Refusée, rien n’a été commandé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Regular</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>Rehearsal, in memory</source>
   <translation>Essai, en mémoire</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>Rehearsal, in the sandbox's memory</source>
   <translation>Essai, dans la mémoire du sandbox</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay</source>
   <translation>Relais</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Relay's port on this computer</source>
   <translation>Port du relais sur cet ordinateur</translation>
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
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Remove box {}</source>
   <translation>Retirer le carton {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Remove {}</source>
   <translation>Retirer {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>Remove {}?</source>
   <translation>Retirer {} ?</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Removing</source>
   <translation>Retrait en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Renew now</source>
   <translation>Renouveler</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Renewed by itself at {time:%H:%M} UTC</source>
   <translation>Renouvelé tout seul à {time:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Replace key</source>
   <translation>Remplacer la clé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Replace line item</source>
   <translation>Remplacer une ligne d’article</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Request fields</source>
   <translation>Champs de la requête</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests a minute</source>
   <translation>Requêtes par minute</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Requests a second</source>
   <translation>Requêtes par seconde</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Requests at once</source>
   <translation>Requêtes simultanées</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require id</source>
   <translation>Exiger identité</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Require pin</source>
   <translation>Exiger PIN</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Return</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Route</source>
   <translation>Itinéraire</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>Run lengths, clones</source>
   <translation>Longueurs de plage, clones</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>SICS</source>
   <translation>SICS</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Said so itself {} ago</source>
   <translation>Dit par elle-même il y a {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Same code within, ms</source>
   <translation>Même code sous, ms</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Save as a file</source>
   <translation>Enregistrer en fichier</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Save it</source>
   <translation>L’enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx without a password, or as CSV UTF-8</source>
   <translation>L’enregistrer en .xlsx sans mot de passe, ou en CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>Save it as .xlsx, or as CSV UTF-8</source>
   <translation>L’enregistrer en .xlsx, ou en CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>Save it as UTF-8</source>
   <translation>L’enregistrer en UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Save the command sheet</source>
   <translation>Enregistrer la planche de codes</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>Save the file as CSV UTF-8</source>
   <translation>Enregistrer le fichier en CSV UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Save the paper</source>
   <translation>Enregistrer le document</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Saved as {file}</source>
   <translation>Enregistré sous {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>Saved as {}</source>
   <translation>Enregistré sous {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>Scale</source>
   <translation>Balance</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Scale at</source>
   <translation>Balance sur</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Scan a label to settle it</source>
   <translation>Scanner une étiquette pour régler le cas</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan a test label</source>
   <translation>Scanner une étiquette de test</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Scan an order</source>
   <translation>Scanner une commande</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan an order or a label of this desk</source>
   <translation>Scanner une commande ou une étiquette de ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan an order, or press its number.</source>
   <translation>Scanner une commande, ou appuyer sur son chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Scan any label or order</source>
   <translation>Scanner une étiquette ou une commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Scan each item</source>
   <translation>Scanner chaque article</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>Scan it on its box.</source>
   <translation>La scanner sur son carton.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan it once more</source>
   <translation>Scanner encore une fois</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>Scan its number again, or search for it.</source>
   <translation>Rescanner son numéro, ou le rechercher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan one of these</source>
   <translation>Scanner l’un de ceux-ci</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>Scan parcel after parcel</source>
   <translation>Scanner colis après colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Scan the code on the screen</source>
   <translation>Scanner le code à l’écran</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Scan the first parcel</source>
   <translation>Scanner le premier colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the items of {reference}</source>
   <translation>Scanner les articles de {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label</source>
   <translation>Scanner l’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan the label on parcel {number}</source>
   <translation>Scanner l’étiquette sur le colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the label on the box</source>
   <translation>Scanner l’étiquette du carton</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next label</source>
   <translation>Scanner l’étiquette suivante</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Scan the next order</source>
   <translation>Scanner la commande suivante</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Scan the next parcel</source>
   <translation>Scanner le colis suivant</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>Scan the parcel again</source>
   <translation>Rescanner le colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Scan the test label</source>
   <translation>Scanner l’étiquette de test</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Scan their badge</source>
   <translation>Scanner son badge</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Scan them one after the other. Settings, F7, mends it for good</source>
   <translation>Les scanner l’un après l’autre. Réglages, F7, corrige pour de bon</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Scan your badge</source>
   <translation>Scanner votre badge</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Scan your badge, then scan again</source>
   <translation>Scanner votre badge, puis rescanner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Scan {n} more items</source>
   <translation>
    <numerusform>Scanner encore {n} article</numerusform>
    <numerusform>Scanner encore {n} articles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Scanned</source>
   <translation>Scanné</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned at the hub</source>
   <translation>Scanné au hub</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Scanned here</source>
   <translation>Scanné ici</translation>
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
   <translation>Test du scanner</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanner {}</source>
   <translation>Scanner {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scanners</source>
   <translation>Scanners</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Scanners that type</source>
   <translation>Scanners qui tapent</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Scans are taken along and go to the packing desk.</source>
   <translation>Les scans sont pris en compte et vont au poste d’emballage.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Search orders</source>
   <translation>Rechercher des commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/search_row.py" />
   <source>Searching, {} s</source>
   <translation>Recherche, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Seconds a parcel</source>
   <translation>Secondes par colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <source>Seconds a parcel, the last 14 days</source>
   <translation>Secondes par colis, 14 derniers jours</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Secret is</source>
   <translation>Le secret est</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Secret not tried</source>
   <translation>Secret non testé</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_list.py" />
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <source>See below. Nothing was changed.</source>
   <translation>Voir ci-dessous. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Seller</source>
   <translation>Vendeur</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send agent_adress, too</source>
   <translation>Envoyer aussi agent_adress</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Send an empty list of loads on purpose</source>
   <translation>Envoyer volontairement une liste de lots vide</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>Send it again: Betakom knows it by your number and makes no second one.</source>
   <translation>La renvoyer : Betakom la reconnaît à votre numéro et n’en crée pas de seconde.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the number again with a deletion</source>
   <translation>Répéter le numéro lors d’une suppression</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again</source>
   <translation>Renvoyer à l’identique</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Send the same again, {}</source>
   <translation>Renvoyer à l’identique, {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Send the time of a status</source>
   <translation>Envoyer l’heure d’un statut</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <source>Send {n} changes</source>
   <translation>
    <numerusform>Envoyer {n} modification</numerusform>
    <numerusform>Envoyer {n} modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Sender</source>
   <translation>Expéditeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's address</source>
   <translation>Adresse de l’expéditeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's e-mail</source>
   <translation>E-mail de l’expéditeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/reading.py" />
   <source>Sender's phone</source>
   <translation>Téléphone de l’expéditeur</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Sending a test label to {}</source>
   <translation>Envoi d’une étiquette de test à {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends after a code</source>
   <translation>Envoie après un code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Sends articles under their old names too</source>
   <translation>Envoie aussi les articles sous leurs anciens noms</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Sends before a code</source>
   <translation>Envoie avant un code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Sent on</source>
   <translation>Envoyé le</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Sent only if it is a whole number</source>
   <translation>Envoyé seulement si c’est un nombre entier</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Sent to the carrier</source>
   <translation>Envoyée au transporteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to the printer {time}</source>
   <translation>Envoyée à l’imprimante {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>Sent to the printer.</source>
   <translation>Envoyé à l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent to {printer}</source>
   <translation>Envoyée à {printer}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/words.py" />
   <source>Sent to {printer}, {sent} of {n} labels.</source>
   <translation>
    <numerusform>Envoyé à {printer}, {sent} sur {n} étiquette.</numerusform>
    <numerusform>Envoyé à {printer}, {sent} sur {n} étiquettes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent to {system} at {time}</source>
   <translation>Envoyé à {system} à {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Sent with</source>
   <translation>Envoyé par</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Sent {time}</source>
   <translation>Envoyé {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Sent, not scanned</source>
   <translation>Envoyée, non scannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial line</source>
   <translation>Liaison série</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Serial port</source>
   <translation>Port série</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Set one up on the Accounts page; orders that were placed are opened from Orders with F7.</source>
   <translation>En configurer un sur la page Comptes ; les commandes passées s’ouvrent depuis Commandes avec F7.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set the dots an inch on the printer's page</source>
   <translation>Régler les points par pouce sur la page de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>Set them on the printer's page.</source>
   <translation>Les régler sur la page de l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/section_list.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Settings kept</source>
   <translation>Réglages enregistrés</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Settings, F7, finds it out and mends it</source>
   <translation>Réglages, F7, trouve et corrige le défaut</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Settle</source>
   <translation>Régler</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Settle it</source>
   <translation>Régler le cas</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Settle it under In doubt, Alt 5</source>
   <translation>Régler sous En suspens, Alt 5</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>Settle it under In doubt, then scan it again</source>
   <translation>Régler sous En suspens, puis rescanner</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Settled by</source>
   <translation>Base de règlement</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: nothing was ordered</source>
   <translation>Réglé : rien n’a été commandé</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed</source>
   <translation>Réglé : commande passée</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>Settled: order placed, {price}</source>
   <translation>Réglé : commande passée, {price}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Shared</source>
   <translation>Partagé</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Shift the other way round</source>
   <translation>Touche Maj inversée</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>Ship by</source>
   <translation>Expédier avant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Shipment number</source>
   <translation>Numéro d’envoi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Shipping</source>
   <translation>Frais de port</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shipping costs</source>
   <translation>Frais de port</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Shop's address</source>
   <translation>Adresse de la boutique</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>Shorten the notes or the packing list.</source>
   <translation>Raccourcir les remarques ou la liste de colisage.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Shown by the system now</source>
   <translation>Affiché maintenant par le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Sides in cm</source>
   <translation>Côtés en cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Sides of packages in</source>
   <translation>Côtés des emballages en</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/page.py" />
   <source>Sign in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Sign in again</source>
   <translation>Se reconnecter</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Sign in first</source>
   <translation>Se connecter d’abord</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Sign in on the Accounts screen.</source>
   <translation>Se connecter sur l’écran Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Sign in to Trans.eu again</source>
   <translation>Se reconnecter à Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Sign in to Windows again, then try again.</source>
   <translation>Se reconnecter à Windows, puis réessayer.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Sign out</source>
   <translation>Se déconnecter</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Sign out, where this desk asks who packs</source>
   <translation>Se déconnecter, si ce poste demande qui emballe</translation>
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
   <translation>Signature</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signature written as</source>
   <translation>Signature écrite en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <location filename="../../app/ui/lock/presenter.py" />
   <source>Signed in</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>Signing in</source>
   <translation>Connexion en cours</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Signing, advanced: change it only when Betakom does</source>
   <translation>Signature, avancé : à changer seulement si Betakom change</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs as documented</source>
   <translation>Signe comme documenté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Signs in its own way</source>
   <translation>Signe à sa façon</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Silent, flash</source>
   <translation>Muet, flash</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Size of all text</source>
   <translation>Taille des textes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Size of parcel {}</source>
   <translation>Taille du colis {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/place_row.py" />
   <location filename="../../app/ui/paper_keys.py" />
   <source>Slip</source>
   <translation>Bordereau</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Slot</source>
   <translation>Plage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Small</source>
   <translation>Petit</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Somebody must be able to change the set-up</source>
   <translation>Quelqu’un doit pouvoir modifier la configuration</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Something answers</source>
   <translation>Quelque chose répond</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <location filename="../../app/connectors/transeu/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Something else answers at this address</source>
   <translation>Autre chose répond à cette adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Something is changed. F9 keeps it.</source>
   <translation>Il y a un changement. F9 l’enregistre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/doubts/case_card.py" />
   <source>Something is under way</source>
   <translation>Quelque chose est en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>Something is wrong</source>
   <translation>Il y a un défaut</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>Something must be mended first</source>
   <translation>Il y a d’abord un point à corriger</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Something wrong with the paper?</source>
   <translation>Un souci de papier ?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, in the system's own word</source>
   <translation>Trier par, terme du système</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Sort by, its own word</source>
   <translation>Trier par, son terme</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Speaks</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Special taxes</source>
   <translation>Taxes spéciales</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Speed, inch/s</source>
   <translation>Vitesse, pouces/s</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>Split it</source>
   <translation>Le diviser</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>Spoilt</source>
   <translation>Abîmée</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/case_card.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Spoilt, print again</source>
   <translation>Abîmée, réimprimer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Spot</source>
   <translation>Point</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} cannot be read, so the route is left out: it is expected to stay as it is</source>
   <translation>Le point {number} est illisible, l’itinéraire est donc omis : il devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number} has a time zone that this computer does not know: its times stand in UTC</source>
   <translation>Le point {number} a un fuseau horaire inconnu de cet ordinateur : ses heures sont en UTC</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>Spot {number}: who is told of the tracking is not taken over</source>
   <translation>Point {number} : les personnes informées du suivi ne sont pas reprises</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Stackable</source>
   <translation>Gerbable</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop.</source>
   <translation>Démarrer un trousseau pour cet utilisateur, comme gnome-keyring ou KWallet, et ouvrir une session de bureau.</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Start the service “Credential Manager” in Windows.</source>
   <translation>Démarrer le service « Gestionnaire d’informations d’identification » dans Windows.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Starts at 1 at each spot</source>
   <translation>Commence à 1 à chaque point</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <location filename="../../app/ui/systems/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, in the system's own word</source>
   <translation>Statut, terme du système</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_row.py" />
   <source>Status, its own word</source>
   <translation>Statut, son terme</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Stick it on,</source>
   <translation>La coller,</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>Store at °C</source>
   <translation>Conserver à °C</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Stored and read back</source>
   <translation>Enregistré et relu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/addresses.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <location filename="../../app/ui/setup/cards.py" />
   <source>Street</source>
   <translation>Rue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Street addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>Street and number</source>
   <translation>Rue et numéro</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as credit card</source>
   <translation>Par exemple carte bancaire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Such as webshop</source>
   <translation>Par exemple boutique en ligne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Suggested in orders</source>
   <translation>Proposé dans les commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/view.py" />
   <source>Support</source>
   <translation>Support</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>Swedish</source>
   <translation>suédois</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Switch it off and on, or type the weight.</source>
   <translation>L’éteindre et la rallumer, ou taper le poids.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Systems</source>
   <translation>Systèmes</translation>
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
   <translation>Mettre dans la file</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Take it</source>
   <translation>Le prendre</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Take it off, and type the weight.</source>
   <translation>Retirer le colis et taper le poids.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>Take its cable out and put it in again.</source>
   <translation>Débrancher son câble et le rebrancher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Take orders from a file</source>
   <translation>Importer les commandes d’un fichier</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Take the chosen parcel away</source>
   <translation>Enlever le colis choisi</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Take the weight</source>
   <translation>Prendre le poids</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Take this address</source>
   <translation>Prendre cette adresse</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Take this one out again. Nothing was counted.</source>
   <translation>Ressortir celui-ci. Rien n’a été compté.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>Take {names} off the ramp, nobody fetches it.</source>
   <translation>Retirer {names} du quai, aucun enlèvement prévu.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Take {weight}</source>
   <translation>Prendre {weight}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>Taken</source>
   <translation>Pris</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>Taken back: {step}</source>
   <translation>Annulé : {step}</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in</source>
   <translation>Reçue</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>Taken in from {source}</source>
   <translation>Reçue de {source}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>Taken out of the queue</source>
   <translation>Retiré de la file</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>Taken where an order itself says nothing; the first one that fits counts.</source>
   <translation>Pris là où la commande ne dit rien ; le premier qui convient compte.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Taxes</source>
   <translation>Taxes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <location filename="../../app/domain/presets.py" />
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Temperatures must not be changed once labels are printed.</source>
   <translation>Ne plus changer les températures une fois les étiquettes imprimées.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>Test and live keys differ: the address belongs to one account.</source>
   <translation>Clés de test et réelles diffèrent : l’adresse appartient à un seul compte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Test barcode scanned back: size and head are right.</source>
   <translation>Code-barres de test rescanné : format et tête sont bons.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/media.py" />
   <location filename="../../app/workflows/prove_printer.py" />
   <source>Test label</source>
   <translation>Étiquette de test</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>Test vector {vector}…</source>
   <translation>Vecteur de test {vector}…</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/words.py" />
   <source>Test, not billed</source>
   <translation>Test, non facturé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>Text with names in braces, as {timestamp}.{body}</source>
   <translation>Texte avec noms entre accolades, comme {timestamp}.{body}</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>That is no badge of this desk</source>
   <translation>Ce badge n’est pas de ce poste</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The Api-key: letters, digits and signs without spaces</source>
   <translation>L’Api-key : lettres, chiffres et signes, sans espaces</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>The PIN is wrong</source>
   <translation>Le PIN est incorrect</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/tables.py" />
   <source>The README lists all columns</source>
   <translation>Le README liste toutes les colonnes</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>The Windows print service does not answer</source>
   <translation>Le service d’impression de Windows ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The access is being renewed</source>
   <translation>L’accès est en cours de renouvellement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>The account may not read orders; granted: {granted}</source>
   <translation>Le compte ne peut pas lire les commandes ; accordé : {granted}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The account {account} is not used like this.</source>
   <translation>Le compte {account} ne s’utilise pas ainsi.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>The account's advanced options change the signature</source>
   <translation>Les options avancées du compte modifient la signature</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <source>The account's name</source>
   <translation>Le nom du compte</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/hosts.py" />
   <source>The address ends before the “?”</source>
   <translation>L’adresse s’arrête avant le « ? »</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The address is missing, as 192.168.1.40</source>
   <translation>L’adresse manque, par exemple 192.168.1.40</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>The amendment holds nothing</source>
   <translation>La modification est vide</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>The answer cannot be read</source>
   <translation>La réponse est illisible</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The answer from {system} cannot be read</source>
   <translation>La réponse de {system} est illisible</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The answer to the last renewal was lost, and its token works only once.</source>
   <translation>La réponse au dernier renouvellement s’est perdue, et son jeton ne sert qu’une fois.</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The barcode of this label cannot be read at {dpi} dpi</source>
   <translation>Le code-barres de cette étiquette est illisible à {dpi} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The blue action</source>
   <translation>L’action bleue</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier also answered with number {number}</source>
   <translation>Le transporteur a aussi répondu avec le numéro {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/sheets.py" />
   <source>The carrier asks for {n} copies; one is printed</source>
   <translation>
    <numerusform>Le transporteur demande {n} copie ; une est imprimée</numerusform>
    <numerusform>Le transporteur demande {n} copies ; une est imprimée</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>The carrier cancelled order {reference}</source>
   <translation>Le transporteur a annulé la commande {reference}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>The carrier did not take {n} scans</source>
   <translation>
    <numerusform>Le transporteur a refusé {n} scan</numerusform>
    <numerusform>Le transporteur a refusé {n} scans</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier does not know this parcel number</source>
   <translation>Le transporteur ne connaît pas ce numéro de colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The carrier does not say whether it has the order</source>
   <translation>Le transporteur ne dit pas s’il a la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The carrier is asked</source>
   <translation>Le transporteur est interrogé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The carrier is asked by itself. See In doubt, Alt 5.</source>
   <translation>Le transporteur est interrogé tout seul. Voir En suspens, Alt 5.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>The carrier is being told.</source>
   <translation>Le transporteur est informé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>The carrier is told of a parcel</source>
   <translation>Le transporteur est informé d’un colis</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_book.py" />
   <source>The carrier says “{status}”</source>
   <translation>Le transporteur dit « {status} »</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>The carrier shows all of it</source>
   <translation>Le transporteur affiche tout</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The carrier speaks of other parcels than it was told</source>
   <translation>Le transporteur parle d’autres colis que ceux indiqués</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>The carrier was not reached, nothing was ordered</source>
   <translation>Transporteur injoignable, rien n’a été commandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The carriers are being asked</source>
   <translation>Les transporteurs sont interrogés</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>The certificate: {reason}</source>
   <translation>Le certificat : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The certificates of the warehouse's own authority cannot be read</source>
   <translation>Les certificats de l’autorité de l’entrepôt sont illisibles</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The chosen keyring keeps secrets in no safe place</source>
   <translation>Le trousseau choisi ne garde pas les secrets en lieu sûr</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The chosen one</source>
   <translation>Celui qui est choisi</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The city</source>
   <translation>La ville</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>The clocks jump over this time there</source>
   <translation>Le changement d’heure saute ce moment là-bas</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>The code is {other}: the scanner {how}</source>
   <translation>Le code est {other} : le scanner {how}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The complete list of parcels is needed: there is none</source>
   <translation>Il faut la liste complète des colis : il n’y en a pas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>The complete list: what is not in it is removed</source>
   <translation>La liste complète : ce qui n’y est pas est retiré</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The connector “{name}” in {folder} cannot be used</source>
   <translation>Le connecteur « {name} » dans {folder} est inutilisable</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The consolidated offer no longer held, and the best available time was booked. The order stands.</source>
   <translation>L’offre groupée n’était plus valable, la meilleure heure disponible a été réservée. La commande est passée.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The deletion of {number} is not visible yet</source>
   <translation>La suppression de {number} n’est pas encore visible</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window cannot be asked for again</source>
   <translation>Le créneau ne peut pas être redemandé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window costs {price} now</source>
   <translation>Le créneau coûte maintenant {price}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The delivery window has lapsed</source>
   <translation>Le créneau a expiré</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The delivery window is no longer offered</source>
   <translation>Le créneau n’est plus proposé</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>The desk says that it does not know 1234567890</source>
   <translation>Le poste dit qu’il ne connaît pas 1234567890</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>The details were taken</source>
   <translation>Les détails ont été pris</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The device is missing, as /dev/ttyS0 or COM3</source>
   <translation>Le périphérique manque, par exemple /dev/ttyS0 ou COM3</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk does not take what is written</source>
   <translation>Le disque refuse l’écriture</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <location filename="../../app/printing/pages.py" />
   <source>The document cannot be drawn</source>
   <translation>Le document ne peut pas être dessiné</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The dots an inch of this printer are not known</source>
   <translation>Les points par pouce de cette imprimante sont inconnus</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The dots of this picture do not tell its size</source>
   <translation>Les points de cette image ne disent pas sa taille</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The draft {number} was accepted.</source>
   <translation>Le brouillon {number} a été accepté.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/domain/addresses.py" />
   <source>The e-mail address</source>
   <translation>L’adresse e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The e-mail address; tick “No e-mail” to erase it at parcelLab</source>
   <translation>L’adresse e-mail ; cocher « Pas d’e-mail » pour l’effacer chez parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/domain/windows.py" />
   <source>The end lies before the start</source>
   <translation>La fin précède le début</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be read</source>
   <translation>Le fichier est illisible</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file cannot be written</source>
   <translation>Le fichier ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file has more than {most} rows</source>
   <translation>Le fichier a plus de {most} lignes</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file has no header line</source>
   <translation>Le fichier n’a pas de ligne d’en-tête</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <source>The file holds bytes that are no text</source>
   <translation>Le fichier contient des octets qui ne sont pas du texte</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file holds no order</source>
   <translation>Le fichier ne contient pas de commande</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>The file is larger than 20 MB</source>
   <translation>Le fichier dépasse 20 Mo</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is nested too deep</source>
   <translation>Le fichier est trop profondément imbriqué</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is no Excel file</source>
   <translation>Le fichier n’est pas un fichier Excel</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>The file is not UTF-8 text</source>
   <translation>Le fichier n’est pas du texte UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file is not readable as one of Excel's</source>
   <translation>Le fichier n’est pas lisible comme fichier Excel</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file needs more memory than a file of orders may</source>
   <translation>Le fichier demande plus de mémoire que permis pour des commandes</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to read</source>
   <translation>Le fichier met plus de {seconds:g} s à être lu</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/room.py" />
   <source>The file takes longer than {seconds:g} s to write</source>
   <translation>Le fichier met plus de {seconds:g} s à être écrit</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The file unpacks to more than 300 MB</source>
   <translation>Décompressé, le fichier dépasse 300 Mo</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The file {file} is put into the printer</source>
   <translation>Le fichier {file} est mis dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>The first line names the columns</source>
   <translation>La première ligne nomme les colonnes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/drawing.py" />
   <source>The first of {n} labels</source>
   <translation>
    <numerusform>La première étiquette sur {n}</numerusform>
    <numerusform>La première étiquette sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/presenter.py" />
   <source>The first that fits an order is taken.</source>
   <translation>Le premier qui convient à une commande est pris.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The first version stands there. Decline it and post it with a new number if it is not right.</source>
   <translation>La première version est là-bas. Si elle est fausse, la décliner et la repasser sous un autre numéro.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The folder is missing</source>
   <translation>Le dossier manque</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/home.py" />
   <source>The folder {folder} cannot be made</source>
   <translation>Impossible de créer le dossier {folder}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font that was last called by its name is the printer's own</source>
   <translation>La police appelée en dernier par son nom est propre à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own</source>
   <translation>La police {file} est propre à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The font {file} is the printer's own, here called {letter}</source>
   <translation>La police {file} est propre à l’imprimante, appelée ici {letter}</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <source>The form begins empty. What is not filled in is not sent.</source>
   <translation>Le formulaire commence vide. Ce qui n’est pas rempli n’est pas envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/reader.py" />
   <source>The format {name} lies in the printer and is not drawn</source>
   <translation>Le format {name} est dans l’imprimante et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/stores.py" />
   <source>The graphic {name} lies in the printer and is not drawn</source>
   <translation>Le graphique {name} est dans l’imprimante et n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The house number</source>
   <translation>Le numéro de rue</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>The ink reaches to {size}</source>
   <translation>L’encre va jusqu’à {size}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice does not lie at Transiteo</source>
   <translation>La facture ne se trouve pas chez Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>The invoice is not there</source>
   <translation>La facture n’est pas là</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>The job is empty</source>
   <translation>La tâche est vide</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job is still in queue {queue}</source>
   <translation>La tâche est encore dans la file {queue}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was in queue {queue}; it is not known whether it came out. Look at the printer.</source>
   <translation>La tâche était dans la file {queue} ; on ne sait pas si elle est sortie. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. It is not known whether something came out. Look at the printer.</source>
   <translation>La tâche a été retirée, rien ne sortira plus tard. On ne sait pas si quelque chose est sorti. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The job was taken back, so nothing comes later. Nothing came out. Look at the printer.</source>
   <translation>La tâche a été retirée, rien ne sortira plus tard. Rien n’est sorti. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>The key goes to the keyring</source>
   <translation>La clé va au trousseau</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>The key: letters, digits and signs without spaces</source>
   <translation>La clé : lettres, chiffres et signes, sans espaces</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/presenter.py" />
   <source>The keyboard's scanner</source>
   <translation>Le scanner clavier</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring did not do it</source>
   <translation>Le trousseau a échoué</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring does not answer</source>
   <translation>Le trousseau ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The keyring is locked</source>
   <translation>Le trousseau est verrouillé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of price is too long: it is left out and expected to stay as it is</source>
   <translation>Le type de prix est trop long : il est omis et devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The kind of transport is too long: it is left out and expected to stay as it is</source>
   <translation>Le type de transport est trop long : il est omis et devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label asks for more than any label needs: the rest is not drawn</source>
   <translation>L’étiquette en demande trop : le reste n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The label cannot be drawn</source>
   <translation>L’étiquette ne peut pas être dessinée</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>The label cannot be written into its folder</source>
   <translation>L’étiquette ne peut pas être écrite dans son dossier</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out mirrored</source>
   <translation>L’étiquette sort en miroir</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>The label comes out upside down</source>
   <translation>L’étiquette sort à l’envers</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label for {reference} came out, the packer says</source>
   <translation>L’étiquette de {reference} est sortie, selon le préparateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/parts/label_view.py" />
   <source>The label is being drawn</source>
   <translation>L’étiquette se dessine</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The label is being sent once more</source>
   <translation>L’étiquette est envoyée encore une fois</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>The label itself is kept.</source>
   <translation>L’étiquette elle-même est conservée.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of order {reference}, parcel {number}, is the same: look before it goes on</source>
   <translation>L’étiquette de la commande {reference}, colis {number}, est la même : vérifier avant de la coller</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was printed before</source>
   <translation>L’étiquette du colis {number} a déjà été imprimée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The label of parcel {number} was sent to {printer} before</source>
   <translation>L’étiquette du colis {number} a déjà été envoyée à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>The label says that it is larger than the media; only white paper was cut off</source>
   <translation>L’étiquette se dit plus grande que le support ; seul du papier blanc a été coupé</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <source>The label says {found} instead of {wanted}</source>
   <translation>L’étiquette dit {found} au lieu de {wanted}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>The label was on its way to {printer}</source>
   <translation>L’étiquette partait vers {printer}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The label's address leads away from Porterbuddy</source>
   <translation>L’adresse de l’étiquette mène hors de Porterbuddy</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The labels are being fetched</source>
   <translation>Récupération des étiquettes en cours</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels are tried again</source>
   <translation>Nouvel essai des étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out</source>
   <translation>Étiquettes sorties</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels came out and are not used</source>
   <translation>Étiquettes sorties et non utilisées</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels did not come out</source>
   <translation>Étiquettes non sorties</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels given up</source>
   <translation>Étiquettes abandonnées</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels not printed on {printer}</source>
   <translation>Étiquettes non imprimées sur {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The labels of {reference} are being sent to the printer</source>
   <translation>Les étiquettes de {reference} partent à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were printed before</source>
   <translation>Les étiquettes ont déjà été imprimées</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels were sent</source>
   <translation>Étiquettes envoyées</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>The labels were sent to {printer} before</source>
   <translation>Les étiquettes ont déjà été envoyées à {printer}</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>The labels: not known whether it came out</source>
   <translation>Étiquettes : on ne sait pas si elles sont sorties</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last item's scan, or the last change of the parcels</source>
   <translation>Le scan du dernier article, ou la dernière modification des colis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The last label; counted as a copy</source>
   <translation>La dernière étiquette ; comptée comme copie</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The last order is announced</source>
   <translation>La dernière commande est annoncée</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The line to {system} is not safe</source>
   <translation>La liaison avec {system} n’est pas sûre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/dotted.py" />
   <source>The list has {n} entries, counted from 0; the next is {n}</source>
   <translation>
    <numerusform>La liste a {n} entrée, comptée à partir de 0 ; la suivante est {n}</numerusform>
    <numerusform>La liste a {n} entrées, comptées à partir de 0 ; la suivante est {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.</source>
   <translation>La liste de colis remplace celle de Porterbuddy : dimensions, poids, températures et numéros.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <location filename="../../app/ui/dispatch/view.py" />
   <source>The manifest is being printed</source>
   <translation>Le bordereau d’expédition s’imprime</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The name</source>
   <translation>Le nom</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for a price that is not told. Nothing is ordered yet.</source>
   <translation>Le plus proche est {window}, prix non indiqué. Rien n’est encore commandé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.</source>
   <translation>Le plus proche est {window} pour {price}, {extra} de plus. Rien n’est encore commandé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The nearest is {window} for {price}. Nothing is ordered yet.</source>
   <translation>Le plus proche est {window} pour {price}. Rien n’est encore commandé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The new key is missing</source>
   <translation>La nouvelle clé manque</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The new settings are in force.</source>
   <translation>Les nouveaux réglages sont en vigueur.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The offer for this window is no longer at hand</source>
   <translation>L’offre pour ce créneau n’est plus disponible</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/draft.py" />
   <source>The old one stays until it is kept; Esc leaves it.</source>
   <translation>L’ancienne reste jusqu’à l’enregistrement ; Esc quitte.</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>The open order, with what is chosen</source>
   <translation>La commande ouverte, avec ce qui est choisi</translation>
  </message>
  <message>
   <location filename="../../app/domain/operators.py" />
   <source>The operator's name</source>
   <translation>Le nom de l’opérateur</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book cannot be written</source>
   <translation>Impossible d’écrire le carnet de commandes</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book is closed</source>
   <translation>Le carnet de commandes est fermé</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book was written by a newer Parceldesk</source>
   <translation>Le carnet de commandes vient d’un Parceldesk plus récent</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file belongs to another program</source>
   <translation>Le fichier du carnet de commandes appartient à un autre programme</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file cannot be opened</source>
   <translation>Impossible d’ouvrir le fichier du carnet de commandes</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged</source>
   <translation>Le fichier du carnet de commandes est endommagé</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>The order book's file is damaged at {what}</source>
   <translation>Le fichier du carnet de commandes est endommagé à {what}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>The order does not want it any more</source>
   <translation>La commande n’en veut plus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The order has deprecated flags: {flags}. They are never sent and count no more.</source>
   <translation>La commande a des indicateurs obsolètes : {flags}. Ils ne sont jamais envoyés et ne comptent plus.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>The order has no parcel of this number</source>
   <translation>La commande n’a pas de colis de ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>The order is announced, not all of its parcels are</source>
   <translation>La commande est annoncée, pas tous ses colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being announced</source>
   <translation>Annonce de la commande en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being confirmed</source>
   <translation>Confirmation de la commande en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being declined</source>
   <translation>La commande est en train d’être déclinée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being deleted</source>
   <translation>Suppression de la commande en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The order is being opened.</source>
   <translation>La commande s’ouvre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The order is being placed</source>
   <translation>La commande est en cours de passation</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is being taken into the queue</source>
   <translation>Mise dans la file en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The order is billed from then on.</source>
   <translation>La commande est facturée à partir de là.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is confirmed: it is binding now</source>
   <translation>La commande est confirmée : elle engage désormais</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The order is declined: it has ended</source>
   <translation>La commande est déclinée : elle est close</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>The order is not placed yet</source>
   <translation>La commande n’est pas encore passée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>The order is placed without one.</source>
   <translation>La commande passe sans créneau.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>The order is placed, but could not be written down</source>
   <translation>La commande est passée, mais n’a pas pu être notée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The order is placed. The label is kept.</source>
   <translation>La commande est passée. L’étiquette est conservée.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order is recorded there.</source>
   <translation>La commande y est enregistrée.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order is too big for Betakom</source>
   <translation>La commande est trop grande pour Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order is {status}: Porterbuddy may not take changes any more.</source>
   <translation>La commande est {status} : Porterbuddy n’accepte peut-être plus de modifications.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>The order may have changed since it was read</source>
   <translation>La commande a peut-être changé depuis sa lecture</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <source>The order number</source>
   <translation>Le numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/client.py" />
   <source>The order stands as it did.</source>
   <translation>La commande reste inchangée.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.</source>
   <translation>La commande est passée, et une seule fois. Elle n’a pas pu être relue : la relire et comparer.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Asked for {wanted}, got {came}. Fetch the label again.</source>
   <translation>La commande est passée. Demandé : {wanted}, reçu : {came}. Récupérer à nouveau l’étiquette.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again in a minute.</source>
   <translation>La commande est passée. Récupérer à nouveau l’étiquette dans une minute.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Fetch the label again: its address lives only for a short time.</source>
   <translation>La commande est passée. Récupérer à nouveau l’étiquette : son adresse ne vaut que peu de temps.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>The order stands. Look at its parcels in Porterbuddy's portal.</source>
   <translation>La commande est passée. Vérifier ses colis sur le portail Porterbuddy.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The order stands. Only the link in the customer's mail can confirm or decline it.</source>
   <translation>La commande reste valable. Seul le lien dans l’e-mail du client permet de confirmer ou de décliner.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.</source>
   <translation>La commande est passée. Porterbuddy réserve une autre heure si l’offre n’est plus valable : relire la commande.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>The order stands. The consolidated offer named no time, so it cannot be told whether it still held.</source>
   <translation>La commande est passée. L’offre groupée n’indiquait pas d’heure : on ne peut pas dire si elle était encore valable.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>The order takes {size} bytes, Betakom takes {limit}</source>
   <translation>La commande fait {size} octets, Betakom en accepte {limit}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>The order waits again.</source>
   <translation>La commande attend à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>The order was created; reading it back did not show it.</source>
   <translation>La commande a été créée ; la relecture ne l’a pas montrée.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The order was not read</source>
   <translation>La commande n’a pas été lue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>The order's other data are recorded there.</source>
   <translation>Les autres données de la commande y sont enregistrées.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The order's status is asked for instead.</source>
   <translation>Le statut de la commande est demandé à la place.</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The other screens</source>
   <translation>Les autres écrans</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The own number is too long: it is left out and expected to stay as it is</source>
   <translation>Votre numéro est trop long : il est omis et devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is being sent</source>
   <translation>Le bordereau de colis de {reference} part</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>The packing slip of {reference} is sent</source>
   <translation>Le bordereau de colis de {reference} est envoyé</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The page is being opened</source>
   <translation>La page s’ouvre</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The page is sent to the printer</source>
   <translation>La page part à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The paper is being fetched</source>
   <translation>Récupération du document en cours</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <source>The parcel has no number</source>
   <translation>Le colis n’a pas de numéro</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The parcel is too heavy for this scale</source>
   <translation>Le colis est trop lourd pour cette balance</translation>
  </message>
  <message>
   <location filename="../../app/domain/candidates.py" />
   <source>The parcels are missing</source>
   <translation>Les colis manquent</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The partner id: letters, digits and signs without spaces</source>
   <translation>Le partner id : lettres, chiffres et signes, sans espaces</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>The payment is being confirmed</source>
   <translation>Confirmation du paiement en cours</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The phone number is missing</source>
   <translation>Le numéro de téléphone manque</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/rehearsal.py" />
   <source>The practice carrier could not be started</source>
   <translation>Le transporteur d’exercice n’a pas pu démarrer</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/shared_secrets.py" />
   <source>The practice carriers have ended</source>
   <translation>Les transporteurs d’exercice se sont arrêtés</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The prefix “{known}” did not come</source>
   <translation>Le préfixe « {known} » n’est pas arrivé</translation>
  </message>
  <message>
   <location filename="../../app/domain/presets.py" />
   <source>The preset's name</source>
   <translation>Le nom du préréglage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The price cannot be read: it is not taken over</source>
   <translation>Le prix est illisible : il n’est pas repris</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not answer</source>
   <translation>Le service d’impression ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service does not take the job</source>
   <translation>Le service d’impression refuse la tâche</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service gave no clear answer</source>
   <translation>Le service d’impression n’a pas donné de réponse claire</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>The print service no longer answers</source>
   <translation>Le service d’impression ne répond plus</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>The print service on {server} does not answer</source>
   <translation>Le service d’impression sur {server} ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <location filename="../../app/printing/lines.py" />
   <source>The printer broke the connection off</source>
   <translation>L’imprimante a rompu la connexion</translation>
  </message>
  <message>
   <location filename="../../app/workflows/claim_count.py" />
   <source>The printer did not count it before the next label</source>
   <translation>L’imprimante ne l’a pas comptée avant l’étiquette suivante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer did not say more of itself</source>
   <translation>L’imprimante n’en a pas dit plus sur elle</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>The printer puts its own date in (^FC)</source>
   <translation>L’imprimante met sa propre date (^FC)</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The printer said what it is</source>
   <translation>L’imprimante a dit ce qu’elle est</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>The printer stopped taking data</source>
   <translation>L’imprimante a cessé de prendre des données</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>The printer takes no data</source>
   <translation>L’imprimante ne prend pas de données</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>The printer's name</source>
   <translation>Le nom de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/draft.py" />
   <source>The queue's name is missing</source>
   <translation>Le nom de la file manque</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>The record is there, not all of its changes are</source>
   <translation>La fiche est là, pas toutes ses modifications</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>The redirect does not lead to this computer</source>
   <translation>La redirection ne mène pas à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The relay's own address, with https://</source>
   <translation>L’adresse propre du relais, en https://</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>The request to {system} cannot be sent as it is</source>
   <translation>La demande à {system} ne peut pas partir telle quelle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The same in the order and its parcels</source>
   <translation>Identique dans la commande et ses colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>The same order is being sent to {system}</source>
   <translation>La même commande est envoyée à {system}</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, for another reason</source>
   <translation>Idem, pour une autre raison</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>The same, since the label is lost</source>
   <translation>Idem, car l’étiquette est perdue</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale does not answer</source>
   <translation>La balance ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale is still moving</source>
   <translation>La balance bouge encore</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale reports a fault</source>
   <translation>La balance signale un défaut</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>The scale says {weighed}, {expected} is expected</source>
   <translation>La balance indique {weighed}, {expected} attendus</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows less than zero</source>
   <translation>La balance indique moins que zéro</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale shows zero</source>
   <translation>La balance indique zéro</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>The scale wants to be calibrated</source>
   <translation>La balance demande un étalonnage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>The scan proves it printed and is on {place}</source>
   <translation>Le scan prouve qu’elle est imprimée et sur {place}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The scan proves that size, head and paper are right.</source>
   <translation>Le scan prouve que format, tête et papier sont bons.</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>The scan was not taken. Nothing changed.</source>
   <translation>Le scan n’a pas été pris. Rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>The scanner is set up right</source>
   <translation>Le scanner est bien réglé</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner sends no Enter after a code</source>
   <translation>Le scanner n’envoie pas Enter après un code</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The scanner {how}</source>
   <translation>Le scanner {how}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_scan.py" />
   <source>The scans are kept and told again.</source>
   <translation>Les scans sont conservés et renvoyés.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>The secret is missing</source>
   <translation>Le secret manque</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The secret is not {form}</source>
   <translation>Le secret n’est pas au format {form}</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>The secret was not read or kept. {what_now}</source>
   <translation>Le secret n’a été ni lu ni conservé. {what_now}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>The secret: letters, digits and signs without spaces</source>
   <translation>Le secret : lettres, chiffres et signes, sans espaces</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>The sender is not set up</source>
   <translation>L’expéditeur n’est pas configuré</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings cannot be read: {reason}</source>
   <translation>Les réglages sont illisibles : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings could not be written</source>
   <translation>Les réglages n’ont pas pu être écrits</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>The settings were written by a newer Parceldesk</source>
   <translation>Les réglages viennent d’un Parceldesk plus récent</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The settlement is too long: it is left out and expected to stay as it is</source>
   <translation>La base de règlement est trop longue : elle est omise et devrait rester telle quelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>The sheet could not be written</source>
   <translation>La planche n’a pas pu être écrite</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>The sheet may be of another version. Print a new one.</source>
   <translation>La planche est peut-être d’une autre version. En imprimer une neuve.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/terms.py" />
   <source>The shipment number {number} is what the station ordered.</source>
   <translation>Le numéro d’envoi {number} est ce que la station a commandé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>The shop, as set up there</source>
   <translation>La boutique, telle que configurée là-bas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>The sign-in has ended, and Trans.eu gave no token to renew it.</source>
   <translation>La connexion a expiré, et Trans.eu n’a pas donné de jeton pour la renouveler.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>The sign-in was declined</source>
   <translation>La connexion a été déclinée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is</source>
   <translation>Les points ne sont pas numérotés 1, 2, 3 : l’itinéraire est omis et devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>The station does not know this field</source>
   <translation>La station ne connaît pas ce champ</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <location filename="../../app/orderfiles/room.py" />
   <source>The station is closing</source>
   <translation>La station se ferme</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>The station knows no system “{connector}”</source>
   <translation>La station ne connaît pas le système « {connector} »</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>The station knows no system “{system}”</source>
   <translation>La station ne connaît pas le système « {system} »</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped before sending it</source>
   <translation>La station s’est arrêtée avant l’envoi</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/storage/ledger.py" />
   <source>The station stopped before the carrier's answer came</source>
   <translation>La station s’est arrêtée avant la réponse du transporteur</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>The station stopped while sending it</source>
   <translation>La station s’est arrêtée pendant l’envoi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>The station was not started.</source>
   <translation>La station n’a pas démarré.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed</source>
   <translation>L’appel de statut n’est pas signé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/status_calls.py" />
   <source>The status call is not signed with this account's key</source>
   <translation>L’appel de statut n’est pas signé avec la clé de ce compte</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>The street</source>
   <translation>La rue</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>The suffix “{known}” did not come</source>
   <translation>Le suffixe « {known} » n’est pas arrivé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>The system has it no longer.</source>
   <translation>Le système ne l’a plus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system keeps no papers for this order.</source>
   <translation>Le système n’a pas de documents pour cette commande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>The system's page is being read, {} s</source>
   <translation>Lecture de la page du système, {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>The test label may still come out of {}.</source>
   <translation>L’étiquette de test peut encore sortir de {}.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/reading.py" />
   <source>The text of the terms is too long: it is left out and expected to stay as it is</source>
   <translation>Le texte des conditions est trop long : il est omis et devrait rester tel quel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>The time that Transiteo's calculator gave</source>
   <translation>L’heure donnée par le calculateur de Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The token could not be kept</source>
   <translation>Le jeton n’a pas pu être conservé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>The token is good, but no calls are left</source>
   <translation>Le jeton est bon, mais il ne reste plus d’appels</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/custody.py" />
   <source>The token of this order is missing</source>
   <translation>Le jeton de cette commande manque</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>The token: letters, digits and signs without spaces</source>
   <translation>Le jeton : lettres, chiffres et signes, sans espaces</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in.py" />
   <source>The tokens are being forgotten</source>
   <translation>Les jetons sont en cours d’effacement</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/databar.py" />
   <source>The two-dimensional part over a barcode is not drawn</source>
   <translation>La partie bidimensionnelle au-dessus d’un code-barres n’est pas dessinée</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>The typed number is not {number}</source>
   <translation>Le numéro tapé n’est pas {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>The weight is missing</source>
   <translation>Le poids manque</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window can no longer be booked as it was</source>
   <translation>Le créneau n’est plus réservable tel quel</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one is left</source>
   <translation>Le créneau a expiré, il en reste un plus cher</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>The window lapsed, a dearer one?</source>
   <translation>Créneau expiré, en prendre un plus cher ?</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/signing.py" />
   <source>The {body} must be signed</source>
   <translation>{body} doit être signé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>The {rate} orders a minute that Betakom takes are used up</source>
   <translation>Les {rate} commandes par minute admises par Betakom sont épuisées</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Their digits choose them at the packing desk, in this order.</source>
   <translation>Leurs chiffres les choisissent au poste d’emballage, dans cet ordre.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>Then check the connection</source>
   <translation>Puis contrôler la connexion</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then print a test label on it</source>
   <translation>Puis y imprimer une étiquette de test</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Then scan it: proves size and head</source>
   <translation>Puis la scanner : prouve format et tête</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Then scan the label for {reference}</source>
   <translation>Puis scanner l’étiquette de {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>There are loads: take them out first</source>
   <translation>Il y a des lots : les retirer d’abord</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>There are two systems “{name}”, one in {folder}</source>
   <translation>Il y a deux systèmes « {name} », dont un dans {folder}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>There are {} keys for boxes</source>
   <translation>Il y a {} touches de carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>There are {} scanners</source>
   <translation>Il y a {} scanners</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no account “{account}”</source>
   <translation>Le compte « {account} » n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>There is no code in this address</source>
   <translation>Cette adresse ne contient pas de code</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/asking.py" />
   <source>There is no country of these two letters</source>
   <translation>Aucun pays n’a ces deux lettres</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/accounts.py" />
   <source>There is no key for {account} in the keyring</source>
   <translation>Aucune clé pour {account} dans le trousseau</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>There is no keyring on this desk</source>
   <translation>Il n’y a pas de trousseau sur ce poste</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>There is no label to print. Place it first.</source>
   <translation>Il n’y a pas d’étiquette à imprimer. Passer d’abord la commande.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>There is no load of this number</source>
   <translation>Il n’y a pas de lot de ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>There is no operator “{operator}”</source>
   <translation>Il n’y a pas d’opérateur « {operator} »</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>There is no printer at {path}</source>
   <translation>Il n’y a pas d’imprimante à {path}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>There is no queue {queue}</source>
   <translation>Il n’y a pas de file {queue}</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such day</source>
   <translation>Cette date n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>There is no such service at this address</source>
   <translation>Aucun service de ce type à cette adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/moments.py" />
   <source>There is no such time of day</source>
   <translation>Cette heure n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>There is no three-letter code for “{country}”</source>
   <translation>Il n’y a pas de code à trois lettres pour « {country} »</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>There is no way to {host}</source>
   <translation>Aucun chemin vers {host}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>There is nothing to ask about. One in doubt is asked about in the tray.</source>
   <translation>Il n’y a rien à demander. Un cas en suspens se demande sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>There is nothing to decide. Nothing was sent.</source>
   <translation>Il n’y a rien à décider. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>There is nothing to take back</source>
   <translation>Il n’y a rien à annuler</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>These bytes are no PDF</source>
   <translation>Ces octets ne sont pas un PDF</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>These bytes are no PNG picture</source>
   <translation>Ces octets ne sont pas une image PNG</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>These keys</source>
   <translation>Ces touches</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>They are being written</source>
   <translation>Écriture en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/presets/view.py" />
   <source>They are in force.</source>
   <translation>Ils sont en vigueur.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Install that version again, or move {path} away.</source>
   <translation>Ils restent tels quels. Réinstaller cette version, ou déplacer {path}.</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>They are left as they are. Mend {path}, or move it away to start afresh.</source>
   <translation>Ils restent tels quels. Corriger {path}, ou le déplacer pour repartir à neuf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>They are printed from now on. F8 on Orders prints copies, and counts them.</source>
   <translation>Elles s’impriment dès maintenant. F8 sous Commandes imprime des copies et les compte.</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has a password</source>
   <translation>Ce PDF a un mot de passe</translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {megabytes} MB, which no label has</source>
   <translation>Ce PDF fait {megabytes} Mo, trop pour une étiquette</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF has {n} pages, a label has 1 to {most}</source>
   <translation>
    <numerusform>Ce PDF a {n} page, une étiquette en a 1 à {most}</numerusform>
    <numerusform>Ce PDF a {n} pages, une étiquette en a 1 à {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/labels/pdf.py" />
   <source>This PDF is damaged or cut off</source>
   <translation>Ce PDF est endommagé ou tronqué</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>This account is for trial orders, whose numbers begin with {prefix}</source>
   <translation>Ce compte est pour les commandes de test, dont les numéros commencent par {prefix}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>This act is not in the ledger</source>
   <translation>Cette action n’est pas dans le registre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This address belongs to another sign-in</source>
   <translation>Cette adresse appartient à une autre connexion</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>This address is not known as a test system of {system}</source>
   <translation>Cette adresse n’est pas connue comme système de test de {system}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>This badge is another operator's</source>
   <translation>Ce badge est celui d’un autre opérateur</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>This box does not go out. Put it aside.</source>
   <translation>Ce carton ne part pas. Le mettre de côté.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer is being looked through.</source>
   <translation>Cet ordinateur est en cours d’examen.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s ahead of {system}</source>
   <translation>Cet ordinateur avance de {seconds} s sur {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This computer is {seconds} s behind {system}</source>
   <translation>Cet ordinateur retarde de {seconds} s sur {system}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s ahead of Betakom's</source>
   <translation>L’horloge de cet ordinateur avance de {seconds} s sur celle de Betakom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>This computer's clock is {seconds} s behind Betakom's</source>
   <translation>L’horloge de cet ordinateur retarde de {seconds} s sur celle de Betakom</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>This computer's keyboard</source>
   <translation>Clavier de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>This day lies before the first one</source>
   <translation>Cette date précède la première</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <location filename="../../app/ui/setup/sound_card.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>This desk</source>
   <translation>Ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>This desk asks nobody yet</source>
   <translation>Ce poste ne demande encore personne</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>This desk asks who packs</source>
   <translation>Ce poste demande qui emballe</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk does not ask who packs</source>
   <translation>Ce poste ne demande pas qui emballe</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk does not know the command</source>
   <translation>Ce poste ne connaît pas ce code d’action</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This desk has no other printer</source>
   <translation>Ce poste n’a pas d’autre imprimante</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer</source>
   <translation>Ce poste n’a pas d’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>This desk has no printer {printer}</source>
   <translation>Ce poste n’a pas d’imprimante {printer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scale.py" />
   <source>This desk has no scale</source>
   <translation>Ce poste n’a pas de balance</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This desk is locked. What is open stays open.</source>
   <translation>Ce poste est verrouillé. Ce qui est ouvert le reste.</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>This desk's user must be in the group lp or dialout.</source>
   <translation>L’utilisateur de ce poste doit être dans le groupe lp ou dialout.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This does not belong to order {reference}</source>
   <translation>Ceci n’est pas de la commande {reference}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is a binary Excel file</source>
   <translation>C’est un fichier Excel binaire</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>This is an old or a locked Excel file</source>
   <translation>C’est un fichier Excel ancien ou verrouillé</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/ui/forms/building.py" />
   <source>This is missing</source>
   <translation>Valeur manquante</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/json_in.py" />
   <source>This is no order: an object is wanted</source>
   <translation>Ce n’est pas une commande : il faut un objet</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>This is no page of Trans.eu's list</source>
   <translation>Ce n’est pas une page de la liste de Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is not the code of this page, or of a keyboard not known here.</source>
   <translation>Ce code n’est pas de cette page, ou vient d’un clavier inconnu ici.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>This is not the whole address</source>
   <translation>L’adresse est incomplète</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is set at the scanner itself</source>
   <translation>Cela se règle sur le scanner lui-même</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/workflows/settle_acts.py" />
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This is settled already</source>
   <translation>C’est déjà réglé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the first window that can be booked</source>
   <translation>C’est le premier créneau réservable</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>This is the last parcel's weight</source>
   <translation>C’est le poids du dernier colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This is the last window that can be booked</source>
   <translation>C’est le dernier créneau réservable</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>This is the number of order {reference}, which has {n} parcels</source>
   <translation>
    <numerusform>C’est le numéro de la commande {reference}, qui a {n} colis</numerusform>
    <numerusform>C’est le numéro de la commande {reference}, qui a {n} colis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>This is what is wrong:</source>
   <translation>Voici le défaut :</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>This label</source>
   <translation>Cette étiquette</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label cannot be read</source>
   <translation>Cette étiquette est illisible</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label has no end</source>
   <translation>Cette étiquette n’a pas de fin</translation>
  </message>
  <message>
   <location filename="../../app/labels/sheets.py" />
   <source>This label is blank</source>
   <translation>Cette étiquette est blanche</translation>
  </message>
  <message>
   <location filename="../../app/labels/checks.py" />
   <location filename="../../app/labels/sheets.py" />
   <source>This label is empty</source>
   <translation>Cette étiquette est vide</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is made for {made_for} dpi, the printer has {dpi}</source>
   <translation>Cette étiquette est faite pour {made_for} dpi, l’imprimante a {dpi}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label is printed twice as large (^JMB) as it is drawn</source>
   <translation>Cette étiquette s’imprime deux fois plus grande (^JMB) que dessinée</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {label}, the printer has {media}</source>
   <translation>Cette étiquette fait {label}, l’imprimante a {media}</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This label is {side} mm wide, the roll of this printer prints {roll} mm</source>
   <translation>Cette étiquette fait {side} mm de large, le rouleau de cette imprimante imprime {roll} mm</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/layout.py" />
   <source>This label measures in inches or millimetres (^MU), and is drawn as if in dots</source>
   <translation>Cette étiquette mesure en pouces ou millimètres (^MU), et est dessinée comme en points</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label needs more memory than a label may</source>
   <translation>Cette étiquette demande plus de mémoire que permis</translation>
  </message>
  <message>
   <location filename="../../app/labels/workshop.py" />
   <source>This label takes longer than {seconds:g} s to read</source>
   <translation>Cette étiquette met plus de {seconds:g} s à être lue</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>This label wants to {do}</source>
   <translation>Cette étiquette veut {do}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This label was scanned at {time}</source>
   <translation>Cette étiquette a été scannée à {time}</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Close what else has the file open, then do it again.</source>
   <translation>Cette dernière étape n’a pas été écrite et rien n’a été envoyé. Fermer ce qui tient le fichier ouvert, puis recommencer.</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>This last step was not written and nothing was sent. Have the disk looked at, then do it again.</source>
   <translation>Cette dernière étape n’a pas été écrite et rien n’a été envoyé. Faire vérifier le disque, puis recommencer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>This list is empty as it was asked.</source>
   <translation>Cette liste est vide pour cette demande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>This machine knows no other. One with an address of its own is added with +.</source>
   <translation>Cette machine n’en connaît pas d’autre. Une imprimante avec adresse s’ajoute avec +.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>This machine only</source>
   <translation>Cette machine seulement</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/building.py" />
   <source>This name is there already</source>
   <translation>Ce nom existe déjà</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>This order has no parcel {number}</source>
   <translation>Cette commande n’a pas de colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>This order is already at Transiteo</source>
   <translation>Cette commande est déjà chez Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>This order is being placed right now</source>
   <translation>Cette commande est en cours de passation</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is in doubt</source>
   <translation>Cette commande est en suspens</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is larger than 500 kB</source>
   <translation>Cette commande dépasse 500 ko</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/reading.py" />
   <source>This order is nested too deep</source>
   <translation>Cette commande est trop profondément imbriquée</translation>
  </message>
  <message>
   <location filename="../../app/storage/order_rows.py" />
   <source>This order is not in the order book</source>
   <translation>Cette commande n’est pas dans le carnet</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>This order is open on this desk</source>
   <translation>Cette commande est ouverte sur ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>This order is placed</source>
   <translation>Cette commande est passée</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This order is settled already</source>
   <translation>Cette commande est déjà réglée</translation>
  </message>
  <message>
   <location filename="../../app/labels/refusals.py" />
   <source>This paper finds no room on {media}</source>
   <translation>Ce document ne tient pas sur {media}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>This parcel is still here. Nothing was written down.</source>
   <translation>Ce colis est encore ici. Rien n’a été noté.</translation>
  </message>
  <message>
   <location filename="../../app/domain/phones.py" />
   <source>This phone number has too many or too few digits for its country</source>
   <translation>Ce numéro de téléphone a trop ou trop peu de chiffres pour son pays</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture has {wide} × {tall} dots, which no label has</source>
   <translation>Cette image fait {wide} × {tall} points, trop pour une étiquette</translation>
  </message>
  <message>
   <location filename="../../app/labels/png.py" />
   <source>This picture is damaged or cut off</source>
   <translation>Cette image est endommagée ou tronquée</translation>
  </message>
  <message>
   <location filename="../../app/storage/paper.py" />
   <source>This print is not in the ledger</source>
   <translation>Cette impression n’est pas dans le registre</translation>
  </message>
  <message>
   <location filename="../../app/labels/conversion.py" />
   <source>This printer does not understand receipts</source>
   <translation>Cette imprimante ne comprend pas les tickets</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>This runs right now</source>
   <translation>C’est en cours en ce moment</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>This screen has no use for this command</source>
   <translation>Cet écran n’utilise pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/workflows/parts.py" />
   <source>This station packs no diagnostics</source>
   <translation>Cette station ne fait pas de diagnostic</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>This status or a later one is known</source>
   <translation>Ce statut ou un plus récent est connu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_account.py" />
   <source>This system has nothing harmless to ask</source>
   <translation>Ce système n’a rien d’inoffensif à demander</translation>
  </message>
  <message>
   <location filename="../../app/storage/ledger.py" />
   <source>This try to place an order is not in the ledger</source>
   <translation>Cette tentative de commande n’est pas dans le registre</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Three letters</source>
   <translation>Trois lettres</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Three letters, as EUR</source>
   <translation>Trois lettres, comme EUR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/domain/checks.py" />
   <source>Three letters, as NOK</source>
   <translation>Trois lettres, comme NOK</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Three letters, as NOR</source>
   <translation>Trois lettres, comme NOR</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/labels/papers/content.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Time chosen by the carrier</source>
   <translation>Heure choisie par le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Time written as</source>
   <translation>Heure écrite en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Times are written in it</source>
   <translation>Les heures y sont exprimées</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To change its very order</source>
   <translation>Pour modifier cette commande précise</translation>
  </message>
  <message>
   <location filename="../../app/domain/orders.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>To the courier</source>
   <translation>Au livreur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>To the letter as in the message's set-up</source>
   <translation>À la lettre près, comme dans le message configuré</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the packing desk</source>
   <translation>Au poste d’emballage</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To the ramp</source>
   <translation>Au quai</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>To the system that follows parcels</source>
   <translation>Au système qui suit les colis</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>To what is in doubt</source>
   <translation>Aux commandes en suspens</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>To {}</source>
   <translation>Vers {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/meter/view.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/day_card.py" />
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Today, {day}</source>
   <translation>Aujourd’hui, {day}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token accepted</source>
   <translation>Jeton accepté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>Token goes as</source>
   <translation>Jeton envoyé en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>Token known, orders not readable</source>
   <translation>Jeton connu, commandes illisibles</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <location filename="../../app/connectors/transiteo/connection.py" />
   <source>Token not accepted</source>
   <translation>Jeton refusé</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Tomorrow, {day}</source>
   <translation>Demain, {day}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>Too many wrong PINs, wait {seconds} s</source>
   <translation>Trop de PIN incorrects, attendre {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Total weight</source>
   <translation>Poids total</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Total weight in kg</source>
   <translation>Poids total en kg</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Tracking</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/__init__.py" />
   <source>Trans.eu</source>
   <translation>Trans.eu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu did not say what is granted.</source>
   <translation>Trans.eu n’a pas dit ce qui est accordé.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/redirects.py" />
   <source>Trans.eu did not sign you in</source>
   <translation>Trans.eu n’a pas accordé la connexion</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not allow this to the account</source>
   <translation>Trans.eu ne le permet pas à ce compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not know this order</source>
   <translation>Trans.eu ne connaît pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu does not take the app’s id, secret or Api-key</source>
   <translation>Trans.eu refuse l’id, le secret ou l’Api-key de l’application</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Trans.eu does not take the sign-in or the Api-key</source>
   <translation>Trans.eu refuse la connexion ou l’Api-key</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.</source>
   <translation>Trans.eu refuse ce code : il sert une fois et vaut une minute environ. Recommencer la connexion.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has no list “{name}”</source>
   <translation>Trans.eu n’a pas de liste « {name} »</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu has these terms already</source>
   <translation>Trans.eu a déjà ces conditions</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: an operation lies before today</source>
   <translation>Refus possible de Trans.eu : une opération est antérieure à aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the first operation is not a loading</source>
   <translation>Refus possible de Trans.eu : la première opération n’est pas un chargement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation does not begin after the first</source>
   <translation>Refus possible de Trans.eu : la dernière opération ne commence pas après la première</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the last operation is not an unloading</source>
   <translation>Refus possible de Trans.eu : la dernière opération n’est pas un déchargement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/asking.py" />
   <source>Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders</source>
   <translation>Refus possible de Trans.eu : la commande est « {status} », et seules les commandes acceptées se modifient</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>Trans.eu no longer takes the token that renews the sign-in.</source>
   <translation>Trans.eu n’accepte plus le jeton qui renouvelle la connexion.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Trans.eu no longer takes this sign-in</source>
   <translation>Trans.eu n’accepte plus cette connexion</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>Trans.eu's answer names another order: {order}</source>
   <translation>La réponse de Trans.eu désigne une autre commande : {order}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Transit time</source>
   <translation>Temps de transit</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/__init__.py" />
   <source>Transiteo</source>
   <translation>Transiteo</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/client.py" />
   <source>Transiteo books no delivery windows</source>
   <translation>Transiteo ne réserve pas de créneaux</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo changes no order that was not read before</source>
   <translation>Transiteo ne modifie pas une commande qui n’a pas été lue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not find the order by the number in the address</source>
   <translation>Transiteo ne trouve pas la commande par le numéro dans l’adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not know this order</source>
   <translation>Transiteo ne connaît pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo does not take this account's token</source>
   <translation>Transiteo refuse le jeton de ce compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>Transiteo has no such invoice for this order</source>
   <translation>Transiteo n’a pas cette facture pour cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds it like this already; nothing was sent</source>
   <translation>Transiteo l’a déjà ainsi ; rien n’a été envoyé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/merging.py" />
   <source>Transiteo holds something else by now: {field}</source>
   <translation>Transiteo a autre chose entre-temps : {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/asking.py" />
   <source>Transiteo needs this: {field}</source>
   <translation>Transiteo en a besoin : {field}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>Transiteo's quota is used up</source>
   <translation>Le quota de Transiteo est épuisé</translation>
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
   <translation>Numéro de transport</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Trial orders only</source>
   <translation>Commandes de test seulement</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in a minute.</source>
   <translation>Réessayer dans une minute.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>Try again in {seconds:.0f} s.</source>
   <translation>Réessayer dans {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts.</source>
   <translation>Réessayer : la connexion est d’abord renouvelée. Si cela ne suffit pas, se reconnecter dans Comptes.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/view.py" />
   <source>Try now</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Try the sound. {}</source>
   <translation>Essayer le son. {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>Turn labels that fit on their side</source>
   <translation>Tourner les étiquettes qui tiennent en travers</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>Turn labels to fit</source>
   <translation>Tourner les étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>Turned by 90° to fit the media</source>
   <translation>Tournée de 90° pour tenir sur le support</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two items carry the same line</source>
   <translation>Deux articles portent la même ligne</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>Two letters</source>
   <translation>Deux lettres</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Two letters, as NO</source>
   <translation>Deux lettres, comme NO</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Two letters, as nb</source>
   <translation>Deux lettres, comme nb</translation>
  </message>
  <message>
   <location filename="../../app/scanning/diagnosis.py" />
   <source>Two scans came as one: the scanner sends no Enter between them</source>
   <translation>Deux scans sont arrivés en un : le scanner n’envoie pas Enter entre eux</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Two scans in one</source>
   <translation>Deux scans en un</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type a number</source>
   <translation>Taper un numéro</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>Type an order number</source>
   <translation>Taper un numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type one of its numbers above, or open a placed order on Orders and press F7.</source>
   <translation>Taper ci-dessus un de ses numéros, ou ouvrir une commande passée sous Commandes et appuyer sur F7.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>Type the order's number first</source>
   <translation>Taper d’abord le numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Type the order's number to confirm</source>
   <translation>Taper le numéro de commande pour confirmer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Type the weight</source>
   <translation>Taper le poids</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Type the weight until that is done.</source>
   <translation>Taper le poids en attendant.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Type {} to confirm</source>
   <translation>Taper {} pour confirmer</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Typed</source>
   <translation>Saisi</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>Types for a keyboard</source>
   <translation>Tape pour un clavier</translation>
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
   <translation>Imprimante USB</translation>
  </message>
  <message>
   <location filename="../../app/weighing/hid.py" />
   <source>USB scale</source>
   <translation>Balance USB</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/view.py" />
   <source>Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.</source>
   <translation>Sous Réglages, « Ce poste demande qui emballe » met en vigueur badges, PIN et droits.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <location filename="../../app/ui/systems/view.py" />
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <location filename="../../app/ui/presets/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Undo an item's scan or a change of the parcels</source>
   <translation>Annuler le scan d’un article ou une modification des colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>Undo one</source>
   <translation>Annuler une</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Unit of weight</source>
   <translation>Unité de poids</translation>
  </message>
  <message>
   <location filename="../../app/credentials/keyring_secrets.py" />
   <source>Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.</source>
   <translation>Déverrouiller le trousseau de session (« Mots de passe et clés », ou KWallet), puis réessayer.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Until</source>
   <translation>Jusqu’à</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>Until {moment:%Y-%m-%d %H:%M} UTC, renewed before</source>
   <translation>Jusqu’au {moment:%Y-%m-%d %H:%M} UTC, renouvelé avant</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>Until {}, renewed by itself before.</source>
   <translation>Jusqu’à {}, renouvelé tout seul avant.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire_values.py" />
   <source>Up to 8 digits and at most 2 decimals, as 1299.50</source>
   <translation>Jusqu’à 8 chiffres et 2 décimales au plus, comme 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/scanning/sheet.py" />
   <source>Upper and lower case come as printed</source>
   <translation>Majuscules et minuscules arrivent comme imprimées</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Upper case</source>
   <translation>Majuscules</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Use for labels</source>
   <translation>Utiliser pour étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Use other printer</source>
   <translation>Autre imprimante</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually after taxes and discounts; as 1299.50</source>
   <translation>En général après taxes et remises ; comme 1299.50</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>Usually before taxes</source>
   <translation>En général hors taxes</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/customs.py" />
   <source>VAT</source>
   <translation>TVA</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/ui/forms/lists.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>Vehicle</source>
   <translation>Véhicule</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Vehicle types</source>
   <translation>Types de véhicule</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <source>Verification</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Volume, %</source>
   <translation>Volume, %</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <location filename="../../app/workflows/dispatch.py" />
   <source>Wait</source>
   <translation>Attendre</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>Wait until it rests, or type the weight.</source>
   <translation>Attendre qu’elle soit stable, ou taper le poids.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Wait, ordering</source>
   <translation>Attendre, commande en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wait: a tock</source>
   <translation>Attendre : un toc</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>Waits for the printer</source>
   <translation>Attend l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Was order {reference} placed?</source>
   <translation>La commande {reference} est-elle passée ?</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weighed</source>
   <translation>Pesé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/parcellab/wire.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Weight from</source>
   <translation>Poids à partir de</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Weight in grams</source>
   <translation>Poids en grammes</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>Weight in kg</source>
   <translation>Poids en kg</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>Weight of the parcel; search on Orders; presets</source>
   <translation>Poids du colis ; recherche sous Commandes ; préréglages</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>Weights and prices of goods as</source>
   <translation>Poids et prix des marchandises en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Weights of packages in</source>
   <translation>Poids des emballages en</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>What Porterbuddy sent is no label</source>
   <translation>Ce que Porterbuddy a envoyé n’est pas une étiquette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/extras.py" />
   <source>What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is</source>
   <translation>Ce que le widget de caisse de Porterbuddy a remis, en JSON ; transmis tel quel</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/papers.py" />
   <source>What Transiteo sent is no PDF</source>
   <translation>Ce que Transiteo a envoyé n’est pas un PDF</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What a parcel has cannot be taken away here.</source>
   <translation>Ce qu’un colis a déjà ne se retire pas ici.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/wire.py" />
   <source>What goes with a change</source>
   <translation>Ce qui accompagne une modification</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>What happened</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>What is inside</source>
   <translation>Le contenu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>What is inside is missing</source>
   <translation>Le contenu manque</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What is left empty stays as it is</source>
   <translation>Ce qui est laissé vide reste tel quel</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/keys_page.py" />
   <source>What is numbered</source>
   <translation>Ce qui est numéroté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed</source>
   <translation>Ce qui est signé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>What is signed names a nonce: it needs its header</source>
   <translation>Ce qui est signé contient un nonce : il lui faut son en-tête</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>What lies there would get the station's keys. Let only its owner, who is you or the administrator, write.</source>
   <translation>Ce qui s’y trouve recevrait les clés de la station. Seul son propriétaire, vous ou l’administrateur, doit pouvoir y écrire.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/sign_in.py" />
   <source>What the keyring keeps of the sign-in cannot be read.</source>
   <translation>Ce que le trousseau garde de la connexion est illisible.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>What the order lacks to be packed here</source>
   <translation>Ce qui manque à la commande pour être emballée ici</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>What the price is for needs a price</source>
   <translation>« Prix pour » demande un prix</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>What the scale says now, for the chosen parcel</source>
   <translation>Ce que la balance indique, pour le colis choisi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <source>What was agreed for the whole transport</source>
   <translation>Ce qui est convenu pour tout le transport</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>What was begun goes on by itself, and says here how it ended.</source>
   <translation>Ce qui est commencé continue tout seul et indique ici son issue.</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_test/view.py" />
   <source>What was found out</source>
   <translation>Ce qui a été constaté</translation>
  </message>
  <message>
   <location filename="../../app/storage/failures.py" />
   <source>What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.</source>
   <translation>Ce qui était écrit est conservé ; cette dernière étape n’a pas été écrite et rien n’a été envoyé. Faire de la place, puis recommencer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>What {system} shows afterwards is read again and stands here.</source>
   <translation>Ce que {system} affiche ensuite est relu et s’affiche ici.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/list_card.py" />
   <location filename="../../app/ui/orders/search_row.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Where answers may hold them, one level deep</source>
   <translation>Où les réponses peuvent les porter, à un niveau de profondeur</translation>
  </message>
  <message>
   <location filename="../../app/domain/commands.py" />
   <source>Where this desk asks who packs</source>
   <translation>Si ce poste demande qui emballe</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>Whether a deletion can be undone is not known.</source>
   <translation>On ne sait pas si une suppression est réversible.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether anything was billed</source>
   <translation>Si quelque chose a été facturé</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether it is binding and billed now</source>
   <translation>Si elle engage et est facturée maintenant</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>Whether the consolidated delivery was booked could not be checked</source>
   <translation>Impossible de vérifier si la livraison groupée a été réservée</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether the label is on paper</source>
   <translation>Si l’étiquette est sur papier</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {price} were billed</source>
   <translation>Si {price} ont été facturés</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} did it</source>
   <translation>Si {system} l’a fait</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Whether {system} took the order</source>
   <translation>Si {system} a pris la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>Which parcel</source>
   <translation>Quel colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who at Betakom said so, and when. Empty: its orders are live. Not confirmed by the vendor: no trial host is published</source>
   <translation>Qui chez Betakom l’a dit, et quand. Vide : ses commandes sont réelles. Non confirmé par l’éditeur : aucun hôte de test n’est publié</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Who confirms orders</source>
   <translation>Qui confirme les commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Who packs</source>
   <translation>Qui emballe</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Who that can be is set up under Operators, key F4.</source>
   <translation>Les personnes se configurent sous Opérateurs, touche F4.</translation>
  </message>
  <message>
   <location filename="../../app/domain/accounts.py" />
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>Why orders there are not billed</source>
   <translation>Pourquoi les commandes n’y sont pas facturées</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/settings.py" />
   <source>Why this is a trial account</source>
   <translation>Pourquoi c’est un compte de test</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/extras.py" />
   <location filename="../../app/connectors/transeu/amendment.py" />
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <location filename="../../app/domain/parcels.py" />
   <source>Width cm</source>
   <translation>Largeur cm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <location filename="../../app/domain/ports/parcel_details.py" />
   <source>Width in cm</source>
   <translation>Largeur en cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/cards.py" />
   <source>Width, cm</source>
   <translation>Largeur, cm</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>Window</source>
   <translation>Créneau</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window above</source>
   <translation>Créneau au-dessus</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>Window below</source>
   <translation>Créneau au-dessous</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Window: {window}</source>
   <translation>Créneau : {window}</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows_pages.py" />
   <source>Windows did not print the page</source>
   <translation>Windows n’a pas imprimé la page</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows does not take the job</source>
   <translation>Windows refuse la tâche</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>Windows gives no way to a USB printer past its queue</source>
   <translation>Windows ne donne pas d’accès à une imprimante USB hors de sa file</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows has no printer {name}</source>
   <translation>Windows n’a pas d’imprimante {name}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows not asked for</source>
   <translation>Créneaux non demandés</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>Windows offered</source>
   <translation>Créneaux proposés</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>Windows stopped taking the job for {name}</source>
   <translation>Windows a cessé de prendre la tâche pour {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>With F3</source>
   <translation>Avec F3</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>With another order</source>
   <translation>Avec une autre commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>With colon</source>
   <translation>Avec deux-points</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>With {carrier}, {billed} · no label</source>
   <translation>Chez {carrier}, {billed} · sans étiquette</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/amending.py" />
   <source>Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.</source>
   <translation>Sans contrat de contrôle à la porte, Porterbuddy ignore l’âge minimum et la signature.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>Without a unit</source>
   <translation>Sans unité</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>Without colon</source>
   <translation>Sans deux-points</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/asking.py" />
   <location filename="../../app/domain/orders.py" />
   <source>Without parcels each item needs a weight</source>
   <translation>Sans colis, chaque article doit avoir un poids</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/view.py" />
   <source>Without the filters</source>
   <translation>Sans les filtres</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/support_card.py" />
   <source>Write diagnostics</source>
   <translation>Écrire le diagnostic</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>Write it whole.</source>
   <translation>L’écrire en entier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/file_dialogs.py" />
   <source>Write the list to a file</source>
   <translation>Écrire la liste dans un fichier</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong item</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>Wrong keyboard</source>
   <translation>Mauvais clavier</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong label</source>
   <translation>Mauvaise étiquette</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>Wrong order</source>
   <translation>Mauvaise commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>Wrong paper?</source>
   <translation>Mauvais papier ?</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sound_card.py" />
   <source>Wrong: two buzzes</source>
   <translation>Erreur : deux buzz</translation>
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
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>Yes or no</source>
   <translation>Oui ou non</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/people_card.py" />
   <source>Yes, by badge or PIN</source>
   <translation>Oui, par badge ou PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>You scanned</source>
   <translation>Vous avez scanné</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>Your order number is kept with the request</source>
   <translation>Votre numéro de commande est conservé avec la demande</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>Your scan is kept and comes next</source>
   <translation>Votre scan est conservé et passe ensuite</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>ZPL</source>
   <translation>ZPL</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/pairs.py" />
   <source>Zone</source>
   <translation>Fuseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/editing.py" />
   <source>a change of the parcels</source>
   <translation>une modification des colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>a job is on its way</source>
   <translation>une tâche est en route</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>a label waits to be taken</source>
   <translation>une étiquette est à retirer</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>a parcel</source>
   <translation>un colis</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>all announced</source>
   <translation>tout est annoncé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>all {n} parcels</source>
   <translation>
    <numerusform>{n} colis, complet</numerusform>
    <numerusform>les {n} colis au complet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>and from, g</source>
   <translation>et dès, g</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>and {more} more</source>
   <translation>et {more} de plus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>and {n} changes more</source>
   <translation>
    <numerusform>et {n} modification de plus</numerusform>
    <numerusform>et {n} modifications de plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>another paper was printed before it was counted</source>
   <translation>une autre impression a eu lieu avant qu’elle ne soit comptée</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>another program has it</source>
   <translation>un autre programme l’occupe</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>answers</source>
   <translation>répond</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>applicator</source>
   <translation>applicateur</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>as 00-950</source>
   <translation>comme 00-950</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as Ramp</source>
   <translation>comme Quai</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>as it is set</source>
   <translation>tel que réglé</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>as the system</source>
   <translation>comme le système</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>as this desk</source>
   <translation>comme ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>asked</source>
   <translation>demandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>asked for</source>
   <translation>demandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>asking</source>
   <translation>interrogation</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>at a time it does not name</source>
   <translation>à une heure non indiquée</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>backfeed</source>
   <translation>recul du support</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge</source>
   <translation>badge</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>badge, PIN</source>
   <translation>badge, PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>barcode reads</source>
   <translation>code-barres lisible</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>before and after</source>
   <translation>avant et après</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being asked</source>
   <translation>interrogé</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>being placed</source>
   <translation>passation en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>being sent {taken} of {total} bytes</source>
   <translation>envoi de {taken} sur {total} octets</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>below zero</source>
   <translation>sous zéro</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>billed</source>
   <translation>facturé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>binding and billable</source>
   <translation>engage et se facture</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>binding, {}</source>
   <translation>engage, {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} d</source>
   <translation>réservable encore {n} j</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} h</source>
   <translation>réservable encore {n} h</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>bookable for {n} min</source>
   <translation>réservable encore {n} min</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>broken, switch it off and on</source>
   <translation>en panne, l’éteindre et la rallumer</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>buttons</source>
   <translation>boutons</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>by badge or PIN</source>
   <translation>par badge ou PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>by {time}</source>
   <translation>avant {time}</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>calibrate the printer</source>
   <translation>calibrer l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>calibration</source>
   <translation>calibrage</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>cancel what others print</source>
   <translation>annuler ce que d’autres impriment</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>cancelled</source>
   <translation>annulée</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>cannot sign in</source>
   <translation>ne peut pas se connecter</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>carrier</source>
   <translation>transporteur</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's battery setting</source>
   <translation>modifier le réglage de batterie de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's clock</source>
   <translation>modifier l’horloge de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's language</source>
   <translation>modifier le langage de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's memory</source>
   <translation>modifier la mémoire de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's name</source>
   <translation>modifier le nom de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's network</source>
   <translation>modifier le réseau de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's password</source>
   <translation>modifier le mot de passe de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change the printer's serial line</source>
   <translation>modifier la liaison série de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change the printer's settings</source>
   <translation>modifier les réglages de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>change what the printer reports to whom</source>
   <translation>modifier ce que l’imprimante signale et à qui</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>change what the printer sends by itself</source>
   <translation>modifier ce que l’imprimante envoie d’elle-même</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <location filename="../../app/ui/forms/folds.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest first day, then earliest</source>
   <translation>1er jour, moins cher, plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>cheapest, then earliest</source>
   <translation>le moins cher, puis le plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>checks of barcodes</source>
   <translation>contrôles de codes-barres</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>clear the printer's counters</source>
   <translation>effacer les compteurs de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_id, from the registration</source>
   <translation>client_id, donné à l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>client_secret, from the registration</source>
   <translation>client_secret, donné à l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>clock</source>
   <translation>horloge</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>commands</source>
   <translation>codes d’action</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>confirmed</source>
   <translation>confirmée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>confirmed before</source>
   <translation>déjà confirmée</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected</source>
   <translation>connecté</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>connected, tells nothing</source>
   <translation>connectée, ne dit rien</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>connected, {scan}</source>
   <translation>connecté, {scan}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>copy files in the printer</source>
   <translation>copier des fichiers dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>copy {}</source>
   <translation>copie {}</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>cutter stuck</source>
   <translation>massicot bloqué</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>darkness</source>
   <translation>noirceur</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>date format</source>
   <translation>format de date</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>declined before</source>
   <translation>déjà déclinée</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>delete files in the printer</source>
   <translation>supprimer des fichiers dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>delivered</source>
   <translation>livrée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>delivery: {theirs}, not {ours}</source>
   <translation>livraison : {theirs}, et non {ours}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>depth</source>
   <translation>profondeur</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <source>does not answer</source>
   <translation>ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>e-mail</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>earliest</source>
   <translation>le plus tôt</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>empty the battery</source>
   <translation>vider la batterie</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>empty: this machine</source>
   <translation>vide : cette machine</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ended before</source>
   <translation>déjà close</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>ends it</source>
   <translation>la clôt</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>expected</source>
   <translation>attendu</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>feed at power-up</source>
   <translation>avance à la mise sous tension</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>feed labels</source>
   <translation>avancer des étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>first print</source>
   <translation>première impression</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>first {n} shown; {system} may hold more</source>
   <translation>
    <numerusform>la première affichée ; {system} en a peut-être d’autres</numerusform>
    <numerusform>{n} premières affichées ; {system} en a peut-être d’autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>for “{text}”</source>
   <translation>pour « {text} »</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>format the printer's memory</source>
   <translation>formater la mémoire de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>from Find</source>
   <translation>par Chercher</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>from {account}</source>
   <translation>de {account}</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>full of jobs</source>
   <translation>saturée de tâches</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>goes to the keyring only</source>
   <translation>va au trousseau seulement</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>handed on by the print service</source>
   <translation>transmis par le service d’impression</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>handed on; this way does not tell what arrived</source>
   <translation>transmis ; cette voie ne dit pas ce qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>hands</source>
   <translation>mains</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>has Caps Lock on</source>
   <translation>a Verr. Maj. activé</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>has a fault</source>
   <translation>en défaut</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head not found</source>
   <translation>tête introuvable</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head sensor broken</source>
   <translation>capteur de tête en panne</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>head test</source>
   <translation>test de la tête</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too cold</source>
   <translation>tête trop froide</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>head too hot</source>
   <translation>tête trop chaude</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants cleaning</source>
   <translation>tête à nettoyer</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head wants replacing</source>
   <translation>tête à remplacer</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>head worn out</source>
   <translation>tête usée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>height</source>
   <translation>hauteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>held</source>
   <translation>différée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>house number</source>
   <translation>numéro de rue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com</source>
   <translation>https://api.parcellab.com ; aussi https://api.eu… et https://api.us.parcellab.com</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <source>in doubt</source>
   <translation>en suspens</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>in the keyring</source>
   <translation>dans le trousseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; scan another one to replace it</source>
   <translation>dans le trousseau ; en scanner un autre pour le remplacer</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>in the keyring; type another one to replace it</source>
   <translation>dans le trousseau ; en taper un autre pour le remplacer</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>in the printer: {trouble}</source>
   <translation>dans l’imprimante : {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>in {n} orders</source>
   <translation>
    <numerusform>dans {n} commande</numerusform>
    <numerusform>dans {n} commandes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/window.py" />
   <source>is billed</source>
   <translation>est facturé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>is billed from then on</source>
   <translation>est facturée à partir de là</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it cannot be brought up to date: {error}</source>
   <translation>mise à jour impossible : {error}</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>it is nested too deep</source>
   <translation>imbrication trop profonde</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>it is not known whether it was done</source>
   <translation>on ne sait pas si c’est fait</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>it is the right box</source>
   <translation>c’est le bon carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>its box</source>
   <translation>son carton</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>its feed button is pressed</source>
   <translation>son bouton d’avance est enfoncé</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder is not there</source>
   <translation>son dossier n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>its folder may not be written</source>
   <translation>son dossier est interdit d’écriture</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its name is not known here</source>
   <translation>son nom est inconnu ici</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prove_prints.py" />
   <source>its printer is no longer set up here</source>
   <translation>son imprimante n’est plus configurée ici</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>its queue is not there</source>
   <translation>sa file n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/settings/file.py" />
   <source>its version is no number</source>
   <translation>sa version n’est pas un nombre</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>keys of the panel</source>
   <translation>touches du panneau</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>label not scanned</source>
   <translation>étiquette non scannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label scanned back, on its box</source>
   <translation>étiquette rescannée, sur son carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>label sent, not scanned</source>
   <translation>étiquette envoyée, non scannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>label sent, not scanned back</source>
   <translation>étiquette envoyée, non rescannée</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label shift</source>
   <translation>décalage d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>label top</source>
   <translation>haut d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>labels since new</source>
   <translation>
    <numerusform>étiquette depuis l’origine</numerusform>
    <numerusform>étiquettes depuis l’origine</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <source>labels wait to be taken</source>
   <translation>des étiquettes sont à retirer</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>language</source>
   <translation>langage</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>lapsed {time}</source>
   <translation>expiré {time}</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>left the queue; this print service does not tell more</source>
   <translation>sorti de la file ; ce service d’impression n’en dit pas plus</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>letters of the drives</source>
   <translation>lettres des lecteurs</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid closed</source>
   <translation>capot fermé</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>lid open</source>
   <translation>capot ouvert</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/ask_card.py" />
   <source>lies at {}, which is not the system's own: it is not opened</source>
   <translation>se trouve à {}, qui n’est pas au système : pas ouvert</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>live</source>
   <translation>réel</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>live, billed</source>
   <translation>réel, facturé</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>longest label</source>
   <translation>longueur max. d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>lost</source>
   <translation>perdue</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>maintenance alerts</source>
   <translation>alertes d’entretien</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>manifests</source>
   <translation>bordereaux d’expédition</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>may not be undone</source>
   <translation>peut être irréversible</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>may not be used by this desk</source>
   <translation>interdite à ce poste</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media kind</source>
   <translation>type de support</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>media sensing</source>
   <translation>détection du support</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>media sensors</source>
   <translation>capteurs de support</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>memory for letters</source>
   <translation>mémoire pour les caractères</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>missing</source>
   <translation>manquant</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>mostly takes {seconds:.0f} s here</source>
   <translation>prend ici {seconds:.0f} s en général</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>mostly two seconds</source>
   <translation>deux secondes en général</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>motor too hot</source>
   <translation>moteur trop chaud</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>moving</source>
   <translation>en mouvement</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>name and description</source>
   <translation>nom et description</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>nearest evening</source>
   <translation>la prochaine soirée</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>needed</source>
   <translation>requis</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>never shown</source>
   <translation>jamais affichée</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <location filename="../../app/ui/pack/offers.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>no answer in time</source>
   <translation>pas de réponse à temps</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>no barcode read</source>
   <translation>aucun code-barres lu</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>no counter can be read on this way</source>
   <translation>aucun compteur n’est lisible par cette voie</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/orders/reading.py" />
   <source>no label yet</source>
   <translation>pas encore d’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>no paper</source>
   <translation>pas de papier</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>no ribbon</source>
   <translation>pas de ruban</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>no ribbon or toner</source>
   <translation>pas de ruban ou de toner</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>no scan yet</source>
   <translation>pas encore de scan</translation>
  </message>
  <message>
   <location filename="../../app/ui/sound.py" />
   <source>no sound device</source>
   <translation>aucun périphérique audio</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/lists.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>none booked</source>
   <translation>aucun réservé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/wire.py" />
   <source>none: what the printer takes</source>
   <translation>aucun : ce que prend l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <location filename="../../app/ui/setup/section_words.py" />
   <source>not asked</source>
   <translation>non demandé</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>not asked, a job is on its way</source>
   <translation>non interrogée, une tâche est en route</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <source>not billed</source>
   <translation>non facturé</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not changed</source>
   <translation>non modifié</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/cells.py" />
   <source>not confirmed</source>
   <translation>non confirmé</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>not counted yet</source>
   <translation>pas encore comptée</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/folds.py" />
   <source>not given</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not in it</source>
   <translation>absente</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/account_form.py" />
   <source>not in the keyring yet</source>
   <translation>pas encore dans le trousseau</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>not kept yet</source>
   <translation>pas encore enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>not known there</source>
   <translation>inconnu là-bas</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not packed</source>
   <translation>non emballé</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>not paused</source>
   <translation>pas en pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>not printed</source>
   <translation>non imprimé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>not reached, nothing was changed</source>
   <translation>injoignable, rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/connection.py" />
   <source>not said</source>
   <translation>non précisé</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>not seen</source>
   <translation>non vu</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>not sent, stays</source>
   <translation>non envoyé, reste</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not set up</source>
   <translation>non configuré</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not taken</source>
   <translation>non pris</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>not told</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>not told by the carrier</source>
   <translation>non indiqué par le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>not yet proof</source>
   <translation>pas encore de preuve</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>not yet with the carrier</source>
   <translation>pas encore chez le transporteur</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/setup/scanner_cards.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>nothing came out</source>
   <translation>rien n’est sorti</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>now</source>
   <translation>en cours</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>number of copies</source>
   <translation>nombre de copies</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <source>off line</source>
   <translation>hors ligne</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/windows.py" />
   <source>off or not connected</source>
   <translation>éteinte ou non connectée</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on its box</source>
   <translation>sur son carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/order_card.py" />
   <source>on ramp</source>
   <translation>à quai</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>on the ramp</source>
   <translation>à quai</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>once</source>
   <translation>une fois</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/offers.py" />
   <source>one of {n} parcels</source>
   <translation>
    <numerusform>un colis sur {n}</numerusform>
    <numerusform>un colis sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>only {n} min left</source>
   <translation>plus que {n} min</translation>
  </message>
  <message>
   <location filename="../../app/ui/forms/heads.py" />
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>open or save</source>
   <translation>ouvrir ou enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or pick one from the list with its number key</source>
   <translation>ou en choisir une dans la liste par son chiffre</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>or press its number key</source>
   <translation>ou appuyer sur son chiffre</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or press the number of your name and type your PIN</source>
   <translation>ou taper le numéro de votre nom, puis votre PIN</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>or put it right and press the same key</source>
   <translation>ou corriger et appuyer sur la même touche</translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/page.py" />
   <source>or type the PIN of {}</source>
   <translation>ou taper le PIN de {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>order number</source>
   <translation>numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>orders nothing</source>
   <translation>ne commande rien</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>overload</source>
   <translation>surcharge</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>packing slips</source>
   <translation>bordereaux de colis</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paper in</source>
   <translation>papier chargé</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/windows.py" />
   <source>paper jam</source>
   <translation>bourrage papier</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>paper near its end</source>
   <translation>papier bientôt épuisé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <source>parcel {number}</source>
   <translation>colis {number}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>parcel {number} of {count}</source>
   <translation>colis {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>parcel {number} of {total}</source>
   <translation>colis {number} sur {total}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}</source>
   <translation>colis {number}, {field} : {theirs} {unit}, et non {ours} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcel {number}: not there</source>
   <translation>colis {number} : absent</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/side_pages.py" />
   <source>parcel {} of {}</source>
   <translation>colis {} sur {}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/__init__.py" />
   <source>parcelLab</source>
   <translation>parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not let this token do that</source>
   <translation>parcelLab n’autorise pas cela avec ce jeton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not show this order</source>
   <translation>parcelLab ne montre pas cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab does not take this token</source>
   <translation>parcelLab refuse ce jeton</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/connection.py" />
   <source>parcelLab has no test system: what is announced here may send mail</source>
   <translation>parcelLab n’a pas de système de test : ce qui est annoncé ici peut déclencher des e-mails</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/client.py" />
   <source>parcelLab has not given this order a number yet</source>
   <translation>parcelLab n’a pas encore donné de numéro à cette commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but did not do “{change}”</source>
   <translation>parcelLab a la commande, mais n’a pas fait « {change} »</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>parcelLab has the order, but not this parcel</source>
   <translation>parcelLab a la commande, mais pas ce colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes up to 8 digits and at most 2 decimals</source>
   <translation>parcelLab accepte jusqu’à 8 chiffres et 2 décimales au plus</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab takes {limit} kB, this order has {size} kB</source>
   <translation>parcelLab accepte {limit} kB, cette commande fait {size} kB</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them</source>
   <translation>Le code parcelLab de chaque transporteur, comme porterbuddy=CODE, betakom=CODE ; à demander à parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for this carrier is not set up</source>
   <translation>Le code parcelLab de ce transporteur n’est pas configuré</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/asking.py" />
   <source>parcelLab's code for {carrier} is not set up</source>
   <translation>Le code parcelLab de {carrier} n’est pas configuré</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's number</source>
   <translation>Numéro parcelLab</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/options.py" />
   <source>parcelLab's number; a second one serves for trials</source>
   <translation>Le numéro donné par parcelLab ; un second sert aux tests</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/wire.py" />
   <source>parcelLab's own, as dhl-germany</source>
   <translation>Propre à parcelLab, comme dhl-germany</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>parcels {numbers} of {count}</source>
   <translation>colis {numbers} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>parcels: {theirs}, not {ours}</source>
   <translation>colis : {theirs}, et non {ours}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>part of a label is in it</source>
   <translation>une partie d’étiquette est dedans</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>partly done</source>
   <translation>fait en partie</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/wire.py" />
   <source>paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor</source>
   <translation>coller : copier l’adresse du navigateur. Que loopback soit permis n’est pas confirmé par l’éditeur</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>pause the printer</source>
   <translation>mettre l’imprimante en pause</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>phone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>pick-up {time}</source>
   <translation>enlèvement {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>placed, no label</source>
   <translation>passée, sans étiquette</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/going.py" />
   <source>placing by itself</source>
   <translation>la commande automatique</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>postal code</source>
   <translation>code postal</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>power saving</source>
   <translation>économie d’énergie</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <location filename="../../app/ui/shell/window.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>practice</source>
   <translation>exercice</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>preset: {}</source>
   <translation>préréglage : {}</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>presses Shift the other way round</source>
   <translation>inverse la touche Maj</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>price not told</source>
   <translation>prix non indiqué</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>print mode</source>
   <translation>mode d’impression</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>print the printer's memory</source>
   <translation>imprimer la mémoire de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/offers.py" />
   <source>printed with F8 on Orders</source>
   <translation>s’imprime avec F8 sous Commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/plots.py" />
   <source>printer</source>
   <translation>imprimante</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer bytes</source>
   <translation>octets d’impression</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>printer stopped</source>
   <translation>imprimante arrêtée</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>proven</source>
   <translation>prouvé</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue stopped</source>
   <translation>file arrêtée</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes jobs</source>
   <translation>file prête</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>queue takes no jobs</source>
   <translation>file fermée aux tâches</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue}</source>
   <translation>file {queue}</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>queue {queue} on {server}</source>
   <translation>file {queue} sur {server}</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/spooler.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>ready</source>
   <translation>prête</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>recipient</source>
   <translation>destinataire</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <location filename="../../app/ui/order_states.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <source>refused</source>
   <translation>refusée</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>refused, nothing was changed</source>
   <translation>refusé, rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/windows.py" />
   <location filename="../../app/printing/zebra.py" />
   <source>reports an error</source>
   <translation>signale une erreur</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reprint after an error</source>
   <translation>réimpression après erreur</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>reset the printer</source>
   <translation>réinitialiser l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_health.py" />
   <source>ribbon in</source>
   <translation>ruban chargé</translation>
  </message>
  <message>
   <location filename="../../app/printing/cups.py" />
   <location filename="../../app/ui/printers/words.py" />
   <source>ribbon or toner near its end</source>
   <translation>ruban ou toner bientôt épuisé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>runs</source>
   <translation>en cours</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>same order, never twice</source>
   <translation>même commande, jamais deux fois</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>saved settings</source>
   <translation>réglages enregistrés</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan just now</source>
   <translation>scan à l’instant</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scan the badge now</source>
   <translation>scanner le badge maintenant</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>scan {age} ago</source>
   <translation>scan il y a {age}</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back</source>
   <translation>rescannée</translation>
  </message>
  <message>
   <location filename="../../app/storage/scans.py" />
   <source>scanned back before it was printed here</source>
   <translation>rescannée avant d’être imprimée ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>scanned, not kept yet</source>
   <translation>scanné, pas encore enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>sent, not scanned</source>
   <translation>envoyée, non scannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>serial port</source>
   <translation>port série</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>set up for pages, which this way does not take</source>
   <translation>configurée pour des pages, que cette voie n’accepte pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>settings lost</source>
   <translation>réglages perdus</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/rounds.py" />
   <source>sign in again</source>
   <translation>se reconnecter</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>signature</source>
   <translation>signature</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>silent</source>
   <translation>muet</translation>
  </message>
  <message>
   <location filename="../../app/printing/escpos_status.py" />
   <location filename="../../app/printing/zebra_health.py" />
   <source>silent, look at it</source>
   <translation>muette, la vérifier</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/label_documents.py" />
   <source>something else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>speed</source>
   <translation>vitesse</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>spoilt</source>
   <translation>abîmée</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>start the printer</source>
   <translation>démarrer l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>street</source>
   <translation>rue</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>switch a diagnosis on</source>
   <translation>activer un diagnostic</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>taken</source>
   <translation>pris</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>takes connections</source>
   <translation>accepte les connexions</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>takes no connection</source>
   <translation>n’accepte pas de connexion</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>takes no jobs</source>
   <translation>ne prend pas de tâches</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>tear-off position</source>
   <translation>position de déchirement</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/systems/offers.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>test account</source>
   <translation>compte de test</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>text of every later label</source>
   <translation>texte de chaque étiquette suivante</translation>
  </message>
  <message>
   <location filename="../../app/printing/libusb.py" />
   <source>the USB printer</source>
   <translation>l’imprimante USB</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/scale_card.py" />
   <source>the first</source>
   <translation>la première</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the folder can be written</source>
   <translation>on peut écrire dans le dossier</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>the keyring may ask for you</source>
   <translation>le trousseau peut vous demander d’agir</translation>
  </message>
  <message>
   <location filename="../../app/printing/desk.py" />
   <source>the print service does not answer</source>
   <translation>le service d’impression ne répond pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer broke the question off</source>
   <translation>l’imprimante a interrompu la question</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted it as printed</source>
   <translation>l’imprimante l’a comptée comme imprimée</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer counted more labels than this desk sent</source>
   <translation>l’imprimante a compté plus d’étiquettes que ce poste n’en a envoyé</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer has it, but: {trouble}</source>
   <translation>l’imprimante l’a, mais : {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle and did not count it: look at it</source>
   <translation>l’imprimante est au repos et ne l’a pas comptée : la vérifier</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer is idle, and its counter stands where it stood before: it did not come out</source>
   <translation>l’imprimante est au repos, et son compteur n’a pas bougé : elle n’est pas sortie</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the printer takes jobs</source>
   <translation>l’imprimante prend les tâches</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all</source>
   <translation>l’imprimante a tout pris</translation>
  </message>
  <message>
   <location filename="../../app/printing/direct.py" />
   <source>the printer took it all and closed the connection</source>
   <translation>l’imprimante a tout pris et fermé la connexion</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer took it all and says nothing: look at it</source>
   <translation>l’imprimante a tout pris et ne dit rien : la vérifier</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra_proof.py" />
   <source>the printer's counter began anew: look at it</source>
   <translation>le compteur de l’imprimante est reparti de zéro : la vérifier</translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>the queue takes jobs</source>
   <translation>la file prend les tâches</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/items.py" />
   <source>the scan of an item</source>
   <translation>le scan d’un article</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>then scan it</source>
   <translation>puis la scanner</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>to be packed here; nothing is ordered yet</source>
   <translation>à emballer ici ; rien n’est encore commandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/steps.py" />
   <source>to come</source>
   <translation>à venir</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/subjects.py" />
   <source>to {account}</source>
   <translation>à {account}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/day_card.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/shell/rounds.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>too late: begin again</source>
   <translation>trop tard : recommencer</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>transport number</source>
   <translation>numéro de transport</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>twice</source>
   <translation>deux fois</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>typed</source>
   <translation>saisi</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types as the computer reads</source>
   <translation>tape comme l’ordinateur lit</translation>
  </message>
  <message>
   <location filename="../../app/domain/scanners.py" />
   <source>types {scanner} where the keyboard is {computer}</source>
   <translation>tape en {scanner} alors que le clavier est en {computer}</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing</source>
   <translation>clavier</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/section_words.py" />
   <source>typing and {count}</source>
   <translation>clavier et {count}</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>unplugged</source>
   <translation>débranché</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>until {time}</source>
   <translation>jusqu’à {time}</translation>
  </message>
  <message>
   <location filename="../../app/ui/order_states.py" />
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>waits to be packed</source>
   <translation>attend l’emballage</translation>
  </message>
  <message>
   <location filename="../../app/printing/zebra.py" />
   <source>wants calibration</source>
   <translation>calibrage demandé</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>wants somebody</source>
   <translation>demande une intervention</translation>
  </message>
  <message>
   <location filename="../../app/domain/weights.py" />
   <source>wants to be calibrated</source>
   <translation>étalonnage demandé</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/parcels_card.py" />
   <source>weighed</source>
   <translation>pesé</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>weight</source>
   <translation>poids</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/effects.py" />
   <source>what happens at power-up</source>
   <translation>ce qui se passe à la mise sous tension</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/pack/flashes.py" />
   <source>when the printer is mended</source>
   <translation>quand l’imprimante est réparée</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>width</source>
   <translation>largeur</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>will be removed</source>
   <translation>sera retiré</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>without a number</source>
   <translation>sans numéro</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <location filename="../../app/labels/zpl/effects.py" />
   <source>write a file into the printer</source>
   <translation>écrire un fichier dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/labels/cleaning.py" />
   <source>write a font into the printer</source>
   <translation>écrire une police dans l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/printing/folder.py" />
   <source>written as {file}</source>
   <translation>écrite sous {file}</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{accepted} of {total} bytes</source>
   <translation>{accepted} octets sur {total}</translation>
  </message>
  <message>
   <location filename="../../app/printing/failures.py" />
   <source>{accepted} of {total} bytes reached it.</source>
   <translation>{accepted} octets sur {total} sont arrivés.</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/client.py" />
   <source>{accepted}; the step after it did not go through</source>
   <translation>{accepted} ; l’étape suivante n’a pas abouti</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{account} accepted it</source>
   <translation>{account} a accepté</translation>
  </message>
  <message>
   <location filename="../../app/workflows/announce_order.py" />
   <source>{account} cannot be announced orders</source>
   <translation>{account} ne reçoit pas d’annonces de commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be asked about orders</source>
   <translation>{account} ne peut pas être interrogé sur les commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_acts.py" />
   <source>{account} cannot be asked about this; look at its own pages</source>
   <translation>{account} ne peut pas être interrogé à ce sujet ; voir ses propres pages</translation>
  </message>
  <message>
   <location filename="../../app/workflows/decide_order.py" />
   <source>{account} cannot be sent a decision</source>
   <translation>{account} ne reçoit pas de décisions</translation>
  </message>
  <message>
   <location filename="../../app/workflows/settle_doubts.py" />
   <source>{account} cannot be sent an order twice</source>
   <translation>{account} ne peut pas recevoir une commande deux fois</translation>
  </message>
  <message>
   <location filename="../../app/workflows/sign_in.py" />
   <source>{account} cannot be signed in to: it takes a key</source>
   <translation>Pas de connexion à {account} : ce compte prend une clé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/set_parcel_details.py" />
   <source>{account} cannot be told more of a parcel</source>
   <translation>{account} n’accepte pas de détails sur un colis</translation>
  </message>
  <message>
   <location filename="../../app/workflows/confirm_payment.py" />
   <source>{account} cannot be told that an order is paid for</source>
   <translation>{account} ne reçoit pas de confirmation de paiement</translation>
  </message>
  <message>
   <location filename="../../app/workflows/receive_status.py" />
   <source>{account} cannot call the station</source>
   <translation>{account} ne peut pas appeler la station</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} cannot change the terms of orders</source>
   <translation>{account} ne permet pas de modifier les conditions</translation>
  </message>
  <message>
   <location filename="../../app/workflows/delete_order.py" />
   <source>{account} cannot delete orders</source>
   <translation>{account} ne peut pas supprimer de commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot find orders by the transport system's number</source>
   <translation>{account} ne peut pas trouver de commandes par le numéro du système de transport</translation>
  </message>
  <message>
   <location filename="../../app/workflows/prepare_labels.py" />
   <source>{account} cannot hand out labels</source>
   <translation>{account} ne fournit pas d’étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/order_papers.py" />
   <source>{account} cannot hand out papers of orders</source>
   <translation>{account} ne fournit pas de documents</translation>
  </message>
  <message>
   <location filename="../../app/workflows/keep_records.py" />
   <source>{account} cannot keep records of orders</source>
   <translation>{account} ne tient pas de fiches de commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot list its orders</source>
   <translation>{account} ne peut pas lister ses commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/check_availability.py" />
   <source>{account} cannot say when it delivers</source>
   <translation>{account} ne peut pas dire quand il livre</translation>
  </message>
  <message>
   <location filename="../../app/workflows/refresh_status.py" />
   <source>{account} cannot say where an order stands</source>
   <translation>{account} ne peut pas dire où en est une commande</translation>
  </message>
  <message>
   <location filename="../../app/workflows/list_carrier_orders.py" />
   <source>{account} cannot show its orders</source>
   <translation>{account} ne peut pas montrer ses commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <source>{account} cannot take orders</source>
   <translation>{account} ne prend pas de commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{account} does not have it yet: it was not placed.</source>
   <translation>{account} ne l’a pas encore : elle n’est pas passée.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/amend_order.py" />
   <source>{account} holds it like this already</source>
   <translation>{account} l’a déjà ainsi</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}, account {account}, act {number}, the carrier's number {subject}</source>
   <translation>{act}, compte {account}, action {number}, numéro du transporteur {subject}</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: done</source>
   <translation>{act} : fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether it was done</source>
   <translation>{act} : on ne sait pas si c’est fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: it is not known whether that was done</source>
   <translation>{act} : on ne sait pas si cela a été fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: no answer came, the same can be sent again</source>
   <translation>{act} : pas de réponse, renvoi à l’identique possible</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: partly done</source>
   <translation>{act} : fait en partie</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: refused, nothing was changed</source>
   <translation>{act} : refusé, rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: sent</source>
   <translation>{act} : envoyé</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, done</source>
   <translation>{act} : réglé, fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, it is not known whether it was done</source>
   <translation>{act} : réglé, on ne sait pas si c’est fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, no answer came, the same can be sent again</source>
   <translation>{act} : réglé, pas de réponse, renvoi à l’identique possible</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, partly done</source>
   <translation>{act} : réglé, fait en partie</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: settled, refused, nothing was changed</source>
   <translation>{act} : réglé, refusé, rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this is done already</source>
   <translation>{act} : c’est déjà fait</translation>
  </message>
  <message>
   <location filename="../../app/storage/acts.py" />
   <source>{act}: this runs right now</source>
   <translation>{act} : en cours en ce moment</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{act}: was it done?</source>
   <translation>{act} : est-ce fait ?</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{act}: {end}</source>
   <translation>{act} : {end}</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/connection.py" />
   <source>{apart}; it refuses more than {seconds} s</source>
   <translation>{apart} ; refus au-delà de {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} cannot deliver this</source>
   <translation>{carrier} ne peut pas livrer ceci</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} is being asked for windows</source>
   <translation>{carrier} est interrogé sur les créneaux</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{carrier} offers no delivery windows</source>
   <translation>{carrier} ne propose pas de créneaux</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{carrier} refused</source>
   <translation>{carrier} a refusé</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{carrier} says that order {reference} is delivered</source>
   <translation>{carrier} dit que la commande {reference} est livrée</translation>
  </message>
  <message>
   <location filename="../../app/labels/papers/content.py" />
   <source>{carrier}: {orders}, {parcels}</source>
   <translation>{carrier} : {orders}, {parcels}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_papers.py" />
   <source>{command} ({key})</source>
   <translation>{command} ({key})</translation>
  </message>
  <message>
   <location filename="../../app/labels/zpl/pen.py" />
   <source>{command} is not drawn</source>
   <translation>{command} n’est pas dessiné</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/commands.py" />
   <source>{command}, once the windows are there</source>
   <translation>{command}, une fois les créneaux là</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{count} of {all}</source>
   <translation>{count} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{count} of {all} today</source>
   <translation>{count} sur {all} aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/ui/scanner_words.py" />
   <source>{count} scanners</source>
   <translation>{count} scanners</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/connection.py" />
   <source>{count} to {place}</source>
   <translation>{count} vers {place}</translation>
  </message>
  <message>
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{currency} has no smaller unit</source>
   <translation>{currency} n’a pas de subdivision</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/parts/plots.py" />
   <source>{day}: {seconds:.0f} s a parcel, {n} parcels</source>
   <translation>
    <numerusform>{day} : {seconds:.0f} s par colis, {n} colis</numerusform>
    <numerusform>{day} : {seconds:.0f} s par colis, {n} colis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{device} cannot be set to {baud} bits a second</source>
   <translation>{device} ne se règle pas à {baud} bits par seconde</translation>
  </message>
  <message>
   <location filename="../../app/domain/printers.py" />
   <source>{device}, {baud} bits a second</source>
   <translation>{device}, {baud} bits par seconde</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{done} of {all}</source>
   <translation>{done} sur {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/scans.py" />
   <source>{done} of {n} parcels</source>
   <translation>
    <numerusform>{done} sur {n} colis</numerusform>
    <numerusform>{done} sur {n} colis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/words.py" />
   <source>{dpi} dpi, {dots:.0f} dots a mm</source>
   <translation>{dpi} dpi, {dots:.0f} points par mm</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/booked.py" />
   <source>{field}: {theirs}, not {ours}</source>
   <translation>{field} : {theirs}, et non {ours}</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <source>{file} cannot be read</source>
   <translation>{file} est illisible</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{file} cannot be written</source>
   <translation>Impossible d’écrire {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being read</source>
   <translation>Lecture de {file}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{file} is being written</source>
   <translation>Écriture de {file}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/explain_scan.py" />
   <source>{first} and {second} came as one code</source>
   <translation>{first} et {second} sont arrivés en un seul code</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.</source>
   <translation>Trouvés chez le transporteur : {found}, encore inconnus là-bas : {unknown}, sans réponse claire : {unclear}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/presenter.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{hint} It is in the in-doubt tray.</source>
   <translation>{hint} Le cas est sous En suspens.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} is {address}</source>
   <translation>{host} est {address}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{host} port {port}: {reason}</source>
   <translation>{host} port {port} : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/printing/tcp.py" />
   <source>{host} takes no jobs on port {port}</source>
   <translation>{host} ne prend pas de tâches sur le port {port}</translation>
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
    <numerusform>{item} et {n} autre type manquent</numerusform>
    <numerusform>{item} et {n} autres types manquent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{item} is missing</source>
   <translation>{item} manque</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}, {count}</source>
   <translation>{item}, {count}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{item}: {count} are in the box already</source>
   <translation>{item} : {count} sont déjà dans le carton</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on no printer</source>
   <translation>{labels} sur aucune imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on the printer</source>
   <translation>{labels} sur l’imprimante</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{labels} on {printer}</source>
   <translation>{labels} sur {printer}</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} at most</source>
   <translation>{limit} au plus</translation>
  </message>
  <message>
   <location filename="../../app/domain/checks.py" />
   <source>{limit} or more</source>
   <translation>{limit} ou plus</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{line}, kept here</source>
   <translation>{line}, conservé ici</translation>
  </message>
  <message>
   <location filename="../../app/workflows/dispatch.py" />
   <source>{loaded} of {count} on the ramp</source>
   <translation>{loaded} sur {count} à quai</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/shipment.py" />
   <location filename="../../app/domain/parcels.py" />
   <source>{minimum} to {maximum} °C</source>
   <translation>{minimum} à {maximum} °C</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/labels/suiting.py" />
   <source>{missing}. Fetch it as PDF.</source>
   <translation>{missing}. La récupérer en PDF.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/forms/groups.py" />
   <source>{names} and {n} others</source>
   <translation>
    <numerusform>{names} et {n} autre</numerusform>
    <numerusform>{names} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/lock/presenter.py" />
   <source>{name} is signed in</source>
   <translation>{name} est connecté</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/following.py" />
   <source>{number}: not taken</source>
   <translation>{number} : non pris</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} are worth a look.</source>
   <translation>
    <numerusform>{n} point mérite un coup d’œil.</numerusform>
    <numerusform>{n} points méritent un coup d’œil.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <source>{n} asked about</source>
   <translation>
    <numerusform>{n} demandé</numerusform>
    <numerusform>{n} demandés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/orderfiles/csv_in.py" />
   <location filename="../../app/orderfiles/xlsx_in.py" />
   <source>{n} cells, more than the header has</source>
   <translation>
    <numerusform>{n} cellule, plus que l’en-tête</numerusform>
    <numerusform>{n} cellules, plus que l’en-tête</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} characters at most</source>
   <translation>
    <numerusform>{n} caractère au plus</numerusform>
    <numerusform>{n} caractères au plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{n} characters or more</source>
   <translation>
    <numerusform>{n} caractère ou plus</numerusform>
    <numerusform>{n} caractères ou plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <source>{n} checks done, {seconds} s.</source>
   <translation>
    <numerusform>{n} contrôle fait, {seconds} s.</numerusform>
    <numerusform>{n} contrôles faits, {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/detail_card.py" />
   <source>{n} copies sent</source>
   <translation>
    <numerusform>{n} copie envoyée</numerusform>
    <numerusform>{n} copies envoyées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <source>{n} copies sent to {printer}</source>
   <translation>
    <numerusform>{n} copie envoyée à {printer}</numerusform>
    <numerusform>{n} copies envoyées à {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/shell/ages.py" />
   <source>{n} d</source>
   <translation>
    <numerusform>{n} j</numerusform>
    <numerusform>{n} j</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} d left</source>
   <translation>reste {n} j</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <location filename="../../app/domain/money.py" />
   <location filename="../../app/ui/forms/wordings.py" />
   <source>{n} digits after the point at most</source>
   <translation>
    <numerusform>{n} chiffre après la virgule au plus</numerusform>
    <numerusform>{n} chiffres après la virgule au plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits at most</source>
   <translation>
    <numerusform>{n} chiffre au plus</numerusform>
    <numerusform>{n} chiffres au plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/checks.py" />
   <source>{n} digits before the point at most</source>
   <translation>
    <numerusform>{n} chiffre avant la virgule au plus</numerusform>
    <numerusform>{n} chiffres avant la virgule au plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/changes.py" />
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} entrée</numerusform>
    <numerusform>{n} entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} entries could not be read</source>
   <translation>
    <numerusform>{n} entrée illisible</numerusform>
    <numerusform>{n} entrées illisibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields are missing</source>
   <translation>
    <numerusform>il manque {n} champ</numerusform>
    <numerusform>il manque {n} champs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <location filename="../../app/ui/setup/view.py" />
   <source>{n} fields are wrong</source>
   <translation>
    <numerusform>{n} champ est incorrect</numerusform>
    <numerusform>{n} champs sont incorrects</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} fields missing</source>
   <translation>
    <numerusform>{n} champ manquant</numerusform>
    <numerusform>{n} champs manquants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/amend/view.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} fields to mend</source>
   <translation>
    <numerusform>{n} champ à corriger</numerusform>
    <numerusform>{n} champs à corriger</numerusform>
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
   <translation>reste {n} h</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} in doubt</source>
   <translation>
    <numerusform>{n} en suspens</numerusform>
    <numerusform>{n} en suspens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} in the order book</source>
   <translation>
    <numerusform>{n} au carnet de commandes</numerusform>
    <numerusform>{n} au carnet de commandes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/words.py" />
   <source>{n} inches a second</source>
   <translation>
    <numerusform>{n} pouce par seconde</numerusform>
    <numerusform>{n} pouces par seconde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/words.py" />
   <location filename="../../app/ui/pack/words.py" />
   <source>{n} labels</source>
   <translation>
    <numerusform>{n} étiquette</numerusform>
    <numerusform>{n} étiquettes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} labels are fetched again</source>
   <translation>
    <numerusform>{n} étiquette récupérée à nouveau</numerusform>
    <numerusform>{n} étiquettes récupérées à nouveau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/paper.py" />
   <source>{n} labels kept</source>
   <translation>
    <numerusform>{n} étiquette conservée</numerusform>
    <numerusform>{n} étiquettes conservées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/storage/print_lines.py" />
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels sent to {printer}</source>
   <translation>
    <numerusform>{n} étiquette envoyée à {printer}</numerusform>
    <numerusform>{n} étiquettes envoyées à {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels that waited were sent to {printer}</source>
   <translation>
    <numerusform>{n} étiquette en attente envoyée à {printer}</numerusform>
    <numerusform>{n} étiquettes en attente envoyées à {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/shell/rounds.py" />
   <source>{n} labels wait</source>
   <translation>
    <numerusform>{n} étiquette attend</numerusform>
    <numerusform>{n} étiquettes attendent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} labels, copy {copy}, sent to {printer}</source>
   <translation>
    <numerusform>{n} étiquette, copie {copy}, envoyée à {printer}</numerusform>
    <numerusform>{n} étiquettes, copie {copy}, envoyées à {printer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{n} labels, go on by themselves</source>
   <translation>
    <numerusform>{n} étiquette, repart toute seule</numerusform>
    <numerusform>{n} étiquettes, repartent toutes seules</numerusform>
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
   <translation>reste {n} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} missing</source>
   <translation>
    <numerusform>{n} manquant</numerusform>
    <numerusform>{n} manquants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/order_card.py" />
   <location filename="../../app/ui/pack/idle_page.py" />
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{n} more</source>
   <translation>
    <numerusform>{n} de plus</numerusform>
    <numerusform>{n} de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{n} more orders</source>
   <translation>
    <numerusform>{n} commande de plus</numerusform>
    <numerusform>{n} commandes de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/order_files.py" />
   <location filename="../../app/orderfiles/tables.py" />
   <source>{n} more reasons</source>
   <translation>
    <numerusform>{n} raison de plus</numerusform>
    <numerusform>{n} raisons de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{n} more ↓</source>
   <translation>
    <numerusform>{n} de plus ↓</numerusform>
    <numerusform>{n} de plus ↓</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/doubts/view.py" />
   <source>{n} more, they come up as these are settled</source>
   <translation>
    <numerusform>{n} de plus, s’affiche une fois ceux-ci réglés</numerusform>
    <numerusform>{n} de plus, s’affichent une fois ceux-ci réglés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not taken by the carrier</source>
   <translation>
    <numerusform>{n} refusé par le transporteur</numerusform>
    <numerusform>{n} refusés par le transporteur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} not yet with the carrier</source>
   <translation>
    <numerusform>{n} pas encore chez le transporteur</numerusform>
    <numerusform>{n} pas encore chez le transporteur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/flashes.py" />
   <source>{n} not yet with the carrier, they follow by themselves</source>
   <translation>
    <numerusform>{n} pas encore chez le transporteur, suit tout seul</numerusform>
    <numerusform>{n} pas encore chez le transporteur, suivent tout seuls</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/dispatch.py" />
   <source>{n} of this order are missing</source>
   <translation>
    <numerusform>il manque {n} colis de cette commande</numerusform>
    <numerusform>il manque {n} colis de cette commande</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/labels/papers/content.py" />
   <location filename="../../app/ui/orders/words.py" />
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders</source>
   <translation>
    <numerusform>{n} commande</numerusform>
    <numerusform>{n} commandes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} orders added</source>
   <translation>
    <numerusform>{n} commande ajoutée</numerusform>
    <numerusform>{n} commandes ajoutées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} orders on the ramp are cancelled</source>
   <translation>
    <numerusform>{n} commande à quai est annulée</numerusform>
    <numerusform>{n} commandes à quai sont annulées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/words.py" />
   <source>{n} orders; there may be more</source>
   <translation>
    <numerusform>{n} commande ; il y en a peut-être d’autres</numerusform>
    <numerusform>{n} commandes ; il y en a peut-être d’autres</numerusform>
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
    <numerusform>{n} colis</numerusform>
    <numerusform>{n} colis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{n} parcels are known there.</source>
   <translation>
    <numerusform>{n} colis y est connu.</numerusform>
    <numerusform>{n} colis y sont connus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{n} parcels are missing</source>
   <translation>
    <numerusform>{n} colis manque</numerusform>
    <numerusform>{n} colis manquent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} rows refused</source>
   <translation>
    <numerusform>{n} ligne refusée</numerusform>
    <numerusform>{n} lignes refusées</numerusform>
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
    <numerusform>{n} fois</numerusform>
    <numerusform>{n} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{n} today</source>
   <translation>{n} aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} unplugged</source>
   <translation>
    <numerusform>{n} débranché</numerusform>
    <numerusform>{n} débranchés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/orders/words.py" />
   <source>{n} were there already</source>
   <translation>
    <numerusform>{n} déjà présente</numerusform>
    <numerusform>{n} déjà présentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/setup/section_words.py" />
   <source>{n} wrong</source>
   <translation>
    <numerusform>{n} incorrect</numerusform>
    <numerusform>{n} incorrects</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/domain/presets.py" />
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{n} years or older</source>
   <translation>
    <numerusform>{n} an ou plus</numerusform>
    <numerusform>{n} ans ou plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not change the set-up</source>
   <translation>{operator} ne peut pas modifier la configuration</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not delete orders</source>
   <translation>{operator} ne peut pas supprimer de commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not do what binds</source>
   <translation>{operator} ne peut pas faire ce qui engage</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not place orders</source>
   <translation>{operator} ne peut pas passer de commandes</translation>
  </message>
  <message>
   <location filename="../../app/workflows/operate_desk.py" />
   <source>{operator} may not print labels again</source>
   <translation>{operator} ne peut pas réimprimer d’étiquettes</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{orders} written to {file}</source>
   <translation>{orders} dans {file}</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} cannot be opened</source>
   <translation>{path} ne s’ouvre pas</translation>
  </message>
  <message>
   <location filename="../../app/printing/device.py" />
   <source>{path} may not be used</source>
   <translation>{path} est interdit d’accès</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, not billed</source>
   <translation>{price}, non facturé</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/words.py" />
   <source>{price}, practice</source>
   <translation>{price}, exercice</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/ui/printers/view.py" />
   <source>{printer} and {n} more have another address</source>
   <translation>
    <numerusform>{printer} et {n} autre ont une autre adresse</numerusform>
    <numerusform>{printer} et {n} autres ont une autre adresse</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/printing/spooler.py" />
   <source>{printer} does not take {format}</source>
   <translation>{printer} ne prend pas {format}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand ZPL</source>
   <translation>{printer} ne comprend pas le ZPL</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} does not understand pages</source>
   <translation>{printer} ne comprend pas les pages</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} has no driver on this way</source>
   <translation>{printer} n’a pas de pilote sur cette voie</translation>
  </message>
  <message>
   <location filename="../../app/workflows/resume_prints.py" />
   <source>{printer} is no longer set up here</source>
   <translation>{printer} n’est plus configurée ici</translation>
  </message>
  <message>
   <location filename="../../app/printing/serial_ports.py" />
   <source>{printer} on {port}</source>
   <translation>{printer} sur {port}</translation>
  </message>
  <message>
   <location filename="../../app/printing/suitability.py" />
   <source>{printer} takes pages, and this is none</source>
   <translation>{printer} prend des pages, et ce n’en est pas une</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{printer} took {taken} of {total} bytes</source>
   <translation>{printer} a pris {taken} sur {total} octets</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/flashes.py" />
   <source>{printer}, then F9</source>
   <translation>{printer}, puis F9</translation>
  </message>
  <message>
   <location filename="../../app/workflows/place_order.py" />
   <location filename="../../app/workflows/resume_prints.py" />
   <location filename="../../app/workflows/suit_labels.py" />
   <source>{printer}: {trouble}</source>
   <translation>{printer} : {trouble}</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem} since {time}. Keep scanning, it catches up.</source>
   <translation>{problem} depuis {time}. Continuer à scanner, l’envoi se rattrape.</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/words.py" />
   <source>{problem}. Keep scanning, it catches up.</source>
   <translation>{problem}. Continuer à scanner, l’envoi se rattrape.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look at the printer and whether a label came out.</source>
   <translation>{reached} Vérifier l’imprimante et si une étiquette est sortie.</translation>
  </message>
  <message>
   <location filename="../../app/printing/lines.py" />
   <source>{reached} Look whether it is paused, open, or out of labels.</source>
   <translation>{reached} Vérifier si elle est en pause, ouverte ou sans étiquettes.</translation>
  </message>
  <message>
   <location filename="../../app/printing/windows.py" />
   <source>{reached} The job was taken back. Look at the printer.</source>
   <translation>{reached} La tâche a été retirée. Vérifier l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../app/domain/order_files.py" />
   <source>{reason} (its other rows wait for this one)</source>
   <translation>{reason} (ses autres lignes attendent celle-ci)</translation>
  </message>
  <message>
   <location filename="../../app/orderfiles/refusals.py" />
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{reason}. Nothing was changed. Choose another folder.</source>
   <translation>{reason}. Rien n’a été modifié. Choisir un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup/sheet.py" />
   <source>{reason}: {file}</source>
   <translation>{reason} : {file}</translation>
  </message>
  <message>
   <location filename="../../app/bootstrap/diagnostics.py" />
   <source>{reason}: {folder}. Nothing was changed; another folder may take it.</source>
   <translation>{reason} : {folder}. Rien n’a été modifié ; un autre dossier convient peut-être.</translation>
  </message>
  <message>
   <location filename="../../app/workflows/print_labels.py" />
   <source>{reference} parcel {numbers}</source>
   <translation>{reference} colis {numbers}</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, parcel {parcel}, shown below</source>
   <translation>{reference}, colis {parcel}, affiché ci-dessous</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/presenter.py" />
   <source>{reference}, shown below</source>
   <translation>{reference}, affichée ci-dessous</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: done, a person says</source>
   <translation>{reference} : fait, selon une personne</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{reference}: not done, a person says</source>
   <translation>{reference} : pas fait, selon une personne</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan} first</source>
   <translation>{scan} d’abord</translation>
  </message>
  <message>
   <location filename="../../app/workflows/answer_scan.py" />
   <source>{scan}, by {who}</source>
   <translation>{scan}, par {who}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{scan}, then it goes by itself</source>
   <translation>{scan}, puis tout part tout seul</translation>
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
   <translation>{seconds} s d’écart</translation>
  </message>
  <message>
   <location filename="../../app/workflows/manage_accounts.py" />
   <source>{setting} is a secret and no setting</source>
   <translation>{setting} est un secret, pas un réglage</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/jobs.py" />
   <source>{system} accepted it</source>
   <translation>{system} a accepté</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} answers more than can be right</source>
   <translation>La réponse de {system} est anormalement longue</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} asks to slow down</source>
   <translation>{system} demande de ralentir</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} cannot be asked about this</source>
   <translation>{system} ne peut pas être interrogé là-dessus</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} cannot be reached</source>
   <translation>{system} est injoignable</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} carries it out; {billed}. It happens once.</source>
   <translation>{system} l’exécute ; {billed}. Cela ne se fait qu’une fois.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} did not answer</source>
   <translation>{system} n’a pas répondu</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not know order {reference} yet</source>
   <translation>{system} ne connaît pas encore la commande {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{system} does not say its time</source>
   <translation>{system} ne donne pas son heure</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it by this way. Look at its own page, then say what stands there.</source>
   <translation>{system} ne le montre pas par cette voie. Voir sa propre page, puis dire ce qui s’y trouve.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} does not show it yet</source>
   <translation>{system} ne le montre pas encore</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take it as it is</source>
   <translation>{system} refuse ces données telles quelles</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take the order as it is</source>
   <translation>{system} refuse la commande telle quelle</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these checks at the door</source>
   <translation>{system} refuse ces contrôles à la porte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take these days until payment</source>
   <translation>{system} refuse ce délai de paiement</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these extra services</source>
   <translation>{system} refuse ces services en option</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these items</source>
   <translation>{system} refuse ces articles</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take these notes</source>
   <translation>{system} refuse ces remarques</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these parcels</source>
   <translation>{system} refuse ces colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take these temperatures</source>
   <translation>{system} refuse ces températures</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transiteo/refusals.py" />
   <source>{system} does not take this</source>
   <translation>{system} refuse cela</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this account number</source>
   <translation>{system} refuse ce numéro de compte</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address</source>
   <translation>{system} refuse cette adresse</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this address for status calls</source>
   <translation>{system} refuse cette adresse pour les appels de statut</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this as it is</source>
   <translation>{system} refuse ces données telles quelles</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this city</source>
   <translation>{system} refuse cette ville</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this country</source>
   <translation>{system} refuse ce pays</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this courier code</source>
   <translation>{system} refuse ce code transporteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this currency</source>
   <translation>{system} refuse cette devise</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this currency, or how it is written</source>
   <translation>{system} refuse cette devise, ou sa forme</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this day</source>
   <translation>{system} refuse cette date</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this depth</source>
   <translation>{system} refuse cette profondeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this description</source>
   <translation>{system} refuse cette description</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this distance</source>
   <translation>{system} refuse cette distance</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this e-mail address</source>
   <translation>{system} refuse cette adresse e-mail</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this field</source>
   <translation>{system} refuse ce champ</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this height</source>
   <translation>{system} refuse cette hauteur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this house number</source>
   <translation>{system} refuse ce numéro de rue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this minimum age</source>
   <translation>{system} refuse cet âge minimum</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this name</source>
   <translation>{system} refuse ce nom</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this note</source>
   <translation>{system} refuse cette remarque</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this note to the courier</source>
   <translation>{system} refuse cette consigne au livreur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this number</source>
   <translation>{system} refuse ce numéro</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this order number</source>
   <translation>{system} refuse ce numéro de commande</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this packing list</source>
   <translation>{system} refuse cette liste de colisage</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this parcel number</source>
   <translation>{system} refuse ce numéro de colis</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this place</source>
   <translation>{system} refuse ce lieu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this postal code</source>
   <translation>{system} refuse ce code postal</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this price</source>
   <translation>{system} refuse ce prix</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this shipment number</source>
   <translation>{system} refuse ce numéro d’envoi</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this street</source>
   <translation>{system} refuse cette rue</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this time</source>
   <translation>{system} refuse cette heure</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this transport number</source>
   <translation>{system} refuse ce numéro de transport</translation>
  </message>
  <message>
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this unit</source>
   <translation>{system} refuse cette unité</translation>
  </message>
  <message>
   <location filename="../../app/connectors/parcellab/refusals.py" />
   <source>{system} does not take this value</source>
   <translation>{system} refuse cette valeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <source>{system} does not take this vehicle</source>
   <translation>{system} refuse ce véhicule</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this way of handing over</source>
   <translation>{system} refuse ce mode de remise</translation>
  </message>
  <message>
   <location filename="../../app/connectors/betakom/refusals.py" />
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <location filename="../../app/connectors/transeu/refusals.py" />
   <source>{system} does not take this weight</source>
   <translation>{system} refuse ce poids</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this width</source>
   <translation>{system} refuse cette largeur</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this window</source>
   <translation>{system} refuse ce créneau</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a receipt</source>
   <translation>{system} refuse cette demande de reçu</translation>
  </message>
  <message>
   <location filename="../../app/connectors/porterbuddy/refusals.py" />
   <source>{system} does not take this wish for a signature</source>
   <translation>{system} refuse cette demande de signature</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} gave no clear answer</source>
   <translation>{system} n’a pas donné de réponse claire</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} gives no status by this API.</source>
   <translation>{system} ne donne pas de statut par cette API.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} has a fault of its own</source>
   <translation>{system} a une panne interne</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} has it as {number}.</source>
   <translation>{system} l’a sous {number}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} has it. Its labels can be printed now.</source>
   <translation>{system} l’a. Ses étiquettes peuvent être imprimées.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is asked by order number every minute, by itself.</source>
   <translation>{system} est interrogé chaque minute par numéro de commande, tout seul.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <source>{system} is being asked</source>
   <translation>{system} est interrogé</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} is being asked about {reference}</source>
   <translation>{system} est interrogé sur {reference}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} is looked at every minute, by itself.</source>
   <translation>{system} est vérifié chaque minute, tout seul.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} may be busy with the same request</source>
   <translation>{system} traite peut-être déjà la même demande</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} points to another address</source>
   <translation>{system} renvoie vers une autre adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/orders/acts.py" />
   <source>{system} says “{status}” of order {reference}</source>
   <translation>{system} dit « {status} » pour la commande {reference}</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/sentences.py" />
   <source>{system} says: “{words}”</source>
   <translation>{system} indique : « {words} »</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} shows it.</source>
   <translation>{system} le montre.</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/failures.py" />
   <source>{system} takes too long to answer</source>
   <translation>{system} met trop de temps à répondre</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/words.py" />
   <source>{system} tells the status alone; F6 on Orders asks for it.</source>
   <translation>{system} ne donne que le statut ; F6 sous Commandes le demande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order</source>
   <translation>{system} a pris la commande</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} took the order, {price}</source>
   <translation>{system} a pris la commande, {price}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago. It is asked again every minute.</source>
   <translation>{system} interrogé {times}, la dernière il y a {age}. Nouvelle demande chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute.</source>
   <translation>{system} interrogé {times}, la dernière il y a {age} : « {answer} ». Nouvelle demande chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was asked {times}. It is asked again every minute.</source>
   <translation>{system} interrogé {times}. Nouvelle demande chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}. It is looked at again every minute.</source>
   <translation>{system} vérifié {times}. Nouvelle vérification chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{system} was looked at {times}: “{answer}”. It is looked at again every minute.</source>
   <translation>{system} vérifié {times} : « {answer} ». Nouvelle vérification chaque minute.</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{time:%H:%M:%S} on {time:%Y-%m-%d}</source>
   <translation>{time:%H:%M:%S} le {time:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/ui/parts/primary.py" />
   <source>{title}, {seconds} s</source>
   <translation>{title}, {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {after} is new</source>
   <translation>{title} : {after} est nouveau</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} is not sent and is expected to stay</source>
   <translation>{title} : {before} n’est pas envoyé et devrait rester</translation>
  </message>
  <message>
   <location filename="../../app/domain/amendments.py" />
   <source>{title}: {before} will be removed</source>
   <translation>{title} : {before} sera retiré</translation>
  </message>
  <message>
   <location filename="../../app/storage/print_lines.py" />
   <source>{total} bytes</source>
   <translation>{total} octets</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names {folder}, which is not there</source>
   <translation>{variable} indique {folder}, qui n’existe pas</translation>
  </message>
  <message>
   <location filename="../../app/connectors/further.py" />
   <source>{variable} names “{folder}”, which is no whole path</source>
   <translation>{variable} indique « {folder} », qui n’est pas un chemin complet</translation>
  </message>
  <message>
   <location filename="../../app/connectorkit/connection_check.py" />
   <source>{version}, certificate until {day:%Y-%m-%d}</source>
   <translation>{version}, certificat jusqu’au {day:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} holds a character that cannot be printed</source>
   <translation>{what} : caractère non imprimable</translation>
  </message>
  <message>
   <location filename="../../app/domain/addresses.py" />
   <source>{what} is missing</source>
   <translation>{what} manque</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/workflows/print_labels.py" />
   <source>{who} printed {n} copies today, as many as this desk allows</source>
   <translation>
    <numerusform>{who} a imprimé {n} copie aujourd’hui, le maximum de ce poste</numerusform>
    <numerusform>{who} a imprimé {n} copies aujourd’hui, le maximum de ce poste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} can no longer be booked as it was</source>
   <translation>{window} n’est plus réservable tel quel</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/words.py" />
   <source>{window} lapsed, a dearer one is left</source>
   <translation>{window} a expiré, il en reste un plus cher</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/words.py" />
   <source>{work}, {seconds} s. Esc leaves it, it goes on by itself.</source>
   <translation>{work}, {seconds} s. Esc quitte, cela continue tout seul.</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} answers</source>
   <translation>{} répond</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} cannot deliver this</source>
   <translation>{} ne peut pas livrer ceci</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/form_card.py" />
   <source>{} dpi</source>
   <translation>{} dpi</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} has another address</source>
   <translation>{} a une autre adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is found again</source>
   <translation>{} est retrouvée</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/operators/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} is kept</source>
   <translation>{} est enregistré</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <source>{} is removed</source>
   <translation>{} est retiré</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/recipient_card.py" />
   <source>{} knows the address</source>
   <translation>{} connaît l’adresse</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} lists no orders</source>
   <translation>{} ne liste pas de commandes</translation>
  </message>
  <message>
   <location filename="../../app/ui/amend/change_list.py" />
   <source>{} more</source>
   <translation>{} de plus</translation>
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
   <translation>{} sur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/operators/cards.py" />
   <source>{} of {} rights</source>
   <translation>{} droits sur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/scan_back_page.py" />
   <source>{} of {} scanned back</source>
   <translation>{} sur {} rescannées</translation>
  </message>
  <message>
   <location filename="../../app/ui/pack/windows_column.py" />
   <source>{} offers no delivery windows</source>
   <translation>{} ne propose pas de créneaux</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{} prints in true size</source>
   <translation>{} imprime à l’échelle exacte</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/sign_in_panel.py" />
   <source>{} s left</source>
   <translation>reste {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/view.py" />
   <location filename="../../app/ui/printers/view.py" />
   <source>{} s. Esc leaves it.</source>
   <translation>{} s. Esc quitte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/view.py" />
   <source>{} shows no order here</source>
   <translation>{} ne montre aucune commande ici</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/detail_card.py" />
   <source>{} since new</source>
   <translation>{} depuis l’origine</translation>
  </message>
  <message>
   <location filename="../../app/ui/dispatch/missing_card.py" />
   <source>{} to {} of {}</source>
   <translation>{} à {} sur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/papers.py" />
   <source>{} was given to the program for it</source>
   <translation>{} a été remis au programme associé</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{} · none in our files</source>
   <translation>{} · aucune dans nos fichiers</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/list_card.py" />
   <source>{} · this desk</source>
   <translation>{} · ce poste</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, checking {} s</source>
   <translation>{}, contrôle {} s</translation>
  </message>
  <message>
   <location filename="../../app/ui/accounts/list_card.py" />
   <source>{}, no key yet</source>
   <translation>{}, pas encore de clé</translation>
  </message>
  <message>
   <location filename="../../app/ui/systems/detail_card.py" />
   <source>{}, read {}</source>
   <translation>{}, lue {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, scanned back</source>
   <translation>{}, rescannée</translation>
  </message>
  <message>
   <location filename="../../app/ui/printers/view.py" />
   <source>{}, true size</source>
   <translation>{}, échelle exacte</translation>
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
   <translation>{}–{} sur {}</translation>
  </message>
  <message>
   <location filename="../../app/ui/doubts/presenter.py" />
   <location filename="../../app/ui/pack/commands.py" />
   <source>“{command}” did nothing.</source>
   <translation>« {command} » n’a rien fait.</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” has no fields of its own</source>
   <translation>« {part} » n’a pas de champs propres</translation>
  </message>
  <message>
   <location filename="../../app/domain/dotted.py" />
   <source>“{part}” is no place in a list; they are counted from 0, and + adds an entry</source>
   <translation>« {part} » n’est pas une place de liste ; elles se comptent à partir de 0, et + ajoute une entrée</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for the packing desk: {key}, or scan “{back}”</source>
   <translation>« {title} » est pour le poste d’emballage : {key}, ou scanner « {back} »</translation>
  </message>
  <message>
   <location filename="../../app/ui/shell/commands.py" />
   <source>“{title}” is for what is in doubt: {key}, or scan “{back}”</source>
   <translation>« {title} » est pour ce qui est en suspens : {key}, ou scanner « {back} »</translation>
  </message>
 </context>
</TS>
