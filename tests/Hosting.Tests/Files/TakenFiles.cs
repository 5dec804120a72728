using Cooperation.Platform.Hosting.Files;
using Cooperation.Tests.Support.Files;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>What desks get and send: PDF, images, recordings, office files.</summary>
public sealed class TakenFiles
{
    [Theory]
    [InlineData(".pdf", "pdf", "application/pdf", true)]
    [InlineData(".jpg", "image", "image/jpeg", true)]
    [InlineData(".jfif", "image", "image/jpeg", true)]
    [InlineData(".png", "image", "image/png", true)]
    [InlineData(".gif", "image", "image/gif", true)]
    [InlineData(".webp", "image", "image/webp", true)]
    [InlineData(".tif", "image", "image/tiff", false)]
    [InlineData(".tiff", "image", "image/tiff", false)]
    [InlineData(".heic", "image", "image/heic", false)]
    [InlineData(".mp3", "audio", "audio/mpeg", false)]
    [InlineData(".m4a", "audio", "audio/mp4", false)]
    [InlineData(".3gp", "audio", "audio/3gpp", false)]
    [InlineData(".wav", "audio", "audio/wav", false)]
    [InlineData(".ogg", "audio", "audio/ogg", false)]
    [InlineData(".flac", "audio", "audio/flac", false)]
    [InlineData(".amr", "audio", "audio/amr", false)]
    [InlineData(".docx", "office", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false)]
    [InlineData(".odt", "office", "application/vnd.oasis.opendocument.text", false)]
    public void A_file_is_what_its_content_shows(string ending, string kind, string mediaType, bool previewed)
    {
        FileKinds.All.ShouldContain(kind);
        Checked.TypeOf(SampleFile.Of(ending), "Công văn số 12" + ending).ShouldBe(new FileType(kind, mediaType, previewed));
        Checked.TypeOf(SampleFile.Of(ending), "SCAN" + ending.ToUpperInvariant()).Kind.ShouldBe(kind);
    }

    [Fact]
    public void Each_type_is_taken_under_its_own_ending_only()
    {
        string[] samples =
        [
            ".pdf",
            ".jpg",
            ".png",
            ".gif",
            ".webp",
            ".tif",
            ".heic",
            ".mp3",
            ".m4a",
            ".wav",
            ".ogg",
            ".flac",
            ".amr",
            ".docx",
            ".odt",
        ];
        var wrong = from sample in samples from ending in samples where sample != ending select (sample, ending);
        wrong.ShouldAllBe(pair => Checked.RefusalOf(SampleFile.Of(pair.sample), "so" + pair.ending) == "file.not-what-it-says");
    }

    [Fact]
    public void A_workbook_and_a_scan_of_many_megabytes_are_taken()
    {
        Checked.TypeOf(new BuiltWorkbook().Row("Số", "Ngày").Bytes(), "so.xlsx").Kind.ShouldBe(FileKinds.Office);
        Checked.TypeOf(new BuiltPdf().Holding(20 * 1024 * 1024).Bytes(), "scan.pdf").Kind.ShouldBe(FileKinds.Pdf);
        Checked.TypeOf(BuiltPng.Of(1200, 800, isNoise: true), "scan.png").Kind.ShouldBe(FileKinds.Image);
    }

    [Fact]
    public void A_text_is_taken_whatever_its_main_part_is_called_and_however_its_parts_are()
    {
        Checked.TypeOf(BuiltPackage.Docx(main: "word/document2.xml").Bytes(), "so.docx").Kind.ShouldBe(FileKinds.Office);
        Checked.TypeOf(BuiltPackage.Docx().WithBackslashes().Bytes(), "so.docx").Kind.ShouldBe(FileKinds.Office);
        Checked.RefusalOf(BuiltPackage.Xlsx().Bytes(), "so.docx").ShouldBe("file.not-what-it-says");
        Checked.RefusalOf(BuiltPackage.Docx().With("word\\..\\a.xml", "<a/>").Bytes(), "so.docx").ShouldBe("file.broken");
        Checked.RefusalOf(BuiltPackage.Docx().With("word\\document.xml", "<a/>").Bytes(), "so.docx").ShouldBe("file.broken");
    }

    [Fact]
    public void A_text_with_a_digital_signature_fonts_or_pictures_of_a_newer_kind_is_taken()
    {
        var text = BuiltPackage.Docx().With("_xmlsignatures/origin.sigs", "").With("_xmlsignatures/sig1.xml", "<Signature/>");
        text.With("package/services/digital-signature/origin.psdsor", "").With("word/fonts/font1.odttf", [1, 2]);
        foreach (var ending in new[] { "jfif", "webp", "jpe", "emz" })
        {
            text.With($"word/media/image1.{ending}", [1, 2, 3]);
        }

        Checked.TypeOf(text.Bytes(), "so.docx").Kind.ShouldBe(FileKinds.Office);
    }

    [Theory]
    [InlineData("Công văn số 12..pdf")]
    [InlineData("so ...cuoi.pdf")]
    [InlineData(".pdf")]
    public void A_name_with_two_dots_is_taken(string name) => Checked.TypeOf(SampleFile.Of(".pdf"), name).Kind.ShouldBe(FileKinds.Pdf);

    [Fact]
    public void What_a_telephone_writes_behind_a_photograph_is_left_to_it() =>
        Checked.TypeOf([.. SampleFile.Of(".jpg"), .. SampleFile.Of(".jpg"), 0, 0], "anh.jpg").Kind.ShouldBe(FileKinds.Image);
}
