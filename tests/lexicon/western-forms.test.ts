/** What pages in western European languages print around a story: calls, players, consent, small print. */
import { expect, test } from "vitest";
import { matchBlockForm } from "../../src/lexicon/index.ts";

test.each([
  ["Beitrag anhören", "share"],
  ["Link in die Zwischenablage kopieren", "share"],
  ["Weiter geht es nach der Anzeige", "advertisement"],
  ["Sie sind bereits Abonnent? Hier anmelden", "promo"],
  ["4 Wochen für 1 Euro testen", "promo"],
  ["Folgen Sie unserem WhatsApp-Kanal", "promo"],
  ["Das Wichtigste in Kürze", "badge"],
  ["Zur Bildergalerie", "related"],
  ["Bild 3 von 12", "furniture"],
  ["Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.", "furniture"],
  ["Hat dieser Artikel Ihre Fragen beantwortet?", "furniture"],
  ["0:00 / 3:45", "furniture"],
  ["Sie haben noch 3 freie Artikel in diesem Monat", "promo"],
  ["Link copied to clipboard", "share"],
  ["Subscribe or log in to read on", "promo"],
  ["Know more? Email harbour@example.org", "promo"],
  ["AI can make mistakes. Check what it says.", "badge"],
  ["This story will be updated as the boats come in.", "correction"],
  ["Spot an error? Tell the desk", "furniture"],
  ["Skip forward 15 seconds", "furniture"],
  ["Soyez le premier à réagir", "share"],
  ["Déjà un compte ? Se connecter", "promo"],
  ["Photo 3 sur 12", "furniture"],
  ["Guardar para más tarde", "share"],
  ["¿Ya tienes cuenta? Entra", "promo"],
  ["¿Has visto un error? Avisa", "furniture"],
  ["Copiato negli appunti", "share"],
  ["Hai già un account? Entra", "promo"],
  ["Foto successiva", "furniture"],
  ["Ouça este conteúdo", "share"],
  ["Ainda não é assinante? Escolha um plano", "promo"],
  ["Os comentários são de responsabilidade de quem escreve.", "furniture"],
  ["Plaats een reactie", "share"],
  ["Om dit artikel te lezen heb je een abonnement nodig", "promo"],
  ["Taalfoutje gezien? Laat het weten", "furniture"],
  ["Deixa un comentari", "share"],
  ["Encara no ets subscriptor? Tria un pla", "promo"],
  ["Lasă un comentariu", "share"],
  ["Ai găsit o greșeală? Spune redacției", "furniture"],
])("%s is %s", (text, kind) => {
  expect(matchBlockForm(text)).toMatchObject({ kind, sure: true });
});

test.each([
  "Monatlich kündbar ist auch der neue Tarif der Fähre.",
  "Mit einem Klick auf den Knopf startet die Fähre.",
  "Dieser Artikel ist für Kinder nicht geeignet, warnt der Hersteller.",
  "Die Kommentarfunktion hat der Konzern deaktiviert.",
  "Um zu kommentieren, was geschah, trat er vor die Presse.",
  "Bild und Ton von drei Kameras zeigen den Kutter.",
  "Contact our newsroom staff had with the ministry was brief.",
  "If you have a tip, call the harbour police.",
  "Spot an error and the whole chart is wrong.",
  "This video is not the one that the police have.",
  "Print subscriber numbers fell by half.",
  "Accès illimité à la plage : le maire dit oui.",
  "Reproduction interdite : la règle vaut aussi pour les phoques.",
  "Al hacer clic en el enlace, la víctima acepta el cargo.",
  "Este artículo tiene más de una lectura, dice el juez.",
  "Diventa membro del consorzio il porto di Halm.",
  "Siga o canal até ao cais, disse o piloto.",
  "Mail ons de plannen, vroeg de burgemeester.",
  "Rep les notícies del port amb alegria.",
  "Sunt de acord cu planul portului.",
])("prose stays prose: %s", (text) => {
  const form = matchBlockForm(text);
  expect(form === null || !form.sure).toBe(true);
});
