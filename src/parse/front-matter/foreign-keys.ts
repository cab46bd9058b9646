/** What people who write their notes in another language call the keys of a front matter: none of them is a key, and each tells which is meant. */

/** The key that is meant → words for it, in lower case. */
const WORDS: Readonly<Record<string, string>> = {
  headline:
    "schlagzeile überschrift titre título titulo titular titolo otsikko overskrift tytuł nadpis titulek cím titlu naslov заголовок τίτλος başlık 标题 標題 見出し タイトル 제목 العنوان عنوان כותרת शीर्षक judul tiêu_đề",
  summary:
    "zusammenfassung untertitel vorspann resümee résumé chapô chapeau resumen entradilla resumo lead sommario riassunto samenvatting ingress tiivistelmä streszczenie аннотация περίληψη özet 摘要 要約 요약 ملخص ringkasan tóm_tắt",
  authors:
    "autor autorin autoren verfasser auteur auteure auteurs autora autores autore autori författare forfatter kirjoittaja autorzy szerző автор авторы συγγραφέας yazar 作者 著者 記者 记者 기자 저자 المؤلف كاتب מחבר लेखक penulis tác_giả writer reporter journalist by",
  published:
    "datum veröffentlicht erschienen fecha fecha_de_publicación publicado data data_di_pubblicazione pubblicato publié date_de_publication gepubliceerd publicerad publiceret publisert julkaistu dato päivämäärä opublikowano dátum дата опубликовано ημερομηνία tarih 日期 发布日期 日付 公開日 날짜 التاريخ תאריך दिनांक तारीख tanggal ngày pubdate publish_date created_at issued day",
  updated:
    "aktualisiert geändert actualizado mis_à_jour modifié aggiornato atualizado bijgewerkt uppdaterad opdateret oppdatert päivitetty zaktualizowano обновлено ενημέρωση güncellendi 更新 更新日 수정일 lastmod last_modified",
  source:
    "quelle fuente fonte bron källa kilde lähde źródło zdroj источник πηγή kaynak 来源 來源 出典 출처 المصدر מקור स्रोत sumber nguồn agency",
  publisher:
    "zeitung verlag herausgeber journal periódico diario medio editorial jornal veículo giornale editore krant uitgever tidning avis sanomalehti lehti gazeta wydawca издание газета издатель εφημερίδα gazete 报纸 報紙 新聞 신문 الناشر koran surat_kabar báo newspaper paper outlet",
  section:
    "rubrik ressort rubrique sección seção sezione sectie avdelning osasto dział рубрика раздел ενότητα bölüm 栏目 欄目 섹션 desk",
  topics:
    "themen thema schlagwörter schlagworte stichwörter stichworte mots-clés mots_clés sujets thèmes étiquettes etiquetas temas palabras_clave palavras-chave tag argomenti etichette parole_chiave trefwoorden onderwerpen ämnen emner aiheet tagi tematy теги темы ετικέτες etiketler 标签 標籤 话题 タグ 태그 주제 الوسوم subjects topic subject keyword",
  language:
    "sprache langue idioma língua lingua taal språk sprog kieli język jazyk язык γλώσσα dil 语言 語言 言語 언어 اللغة שפה भाषा bahasa ngôn_ngữ",
  url: "adresse lien enlace dirección ligação endereço collegamento indirizzo länk lenke osoite ссылка адрес σύνδεσμος 链接 連結 网址 リンク 링크 주소 الرابط קישור tautan liên_kết href web weblink permalink_url",
  photos:
    "bild bilder foto fotos image_file images pictures picture photographie imagen imágenes imagem imagens immagine immagini afbeelding kuva zdjęcie фото φωτογραφία 图片 圖片 写真 사진 صورة",
};

const KEY_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([key, words]) => words.split(" ").map((word) => [word, key] as const)),
);

/**
 * Finds which key a word of another language, or another word for it, stands for.
 * @param key As it is written.
 * @returns Null where the word is not known.
 */
export function findForeignKey(key: string): string | null {
  return KEY_OF_WORD.get(key.normalize("NFC").toLowerCase().trim().replaceAll(" ", "_")) ?? null;
}
