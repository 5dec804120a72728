using System.Text;
using Cooperation.Tests.Support.Files;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>What could harm whoever opens it is refused, and the reason said.</summary>
public sealed class RefusedFiles
{
    [Theory]
    [InlineData(".exe")]
    [InlineData(".zip")]
    [InlineData(".svg")]
    [InlineData(".html")]
    [InlineData(".mp4")]
    [InlineData("")]
    public void An_ending_that_is_not_on_the_list_is_refused(string ending) =>
        Checked.RefusalOf(SampleFile.Of(".png"), "so" + ending).ShouldBe("file.unknown-kind");

    [Theory]
    [InlineData("../so.pdf")]
    [InlineData("C:\\so.pdf")]
    [InlineData("/etc/so.pdf")]
    [InlineData("so\n.pdf")]
    [InlineData("so\u202Efdp.pdf")]
    [InlineData("..")]
    [InlineData("")]
    public void A_name_with_a_path_is_refused(string name) =>
        Checked.RefusalOf(SampleFile.Of(".pdf"), name).ShouldBe("file.name-with-path");

    [Fact]
    public void Nothing_and_too_much_are_refused()
    {
        Checked.RefusalOf([], "so.pdf").ShouldBe("file.empty");
        Checked.RefusalOf(new byte[(25 * 1024 * 1024) + 1], "so.pdf").ShouldBe("file.too-large");
    }

    [Fact]
    public void A_zip_that_is_called_pdf_is_refused() =>
        Checked.RefusalOf(BuiltPackage.Odt().Bytes(), "so.pdf").ShouldBe("file.not-what-it-says");

    [Theory]
    [InlineData(".pdf")]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".gif")]
    [InlineData(".mp3")]
    [InlineData(".wav")]
    public void A_zip_behind_another_file_is_refused(string ending)
    {
        var zip = BuiltPackage.Odt().Bytes();
        Checked.RefusalOf([.. SampleFile.Of(ending), .. zip], "so" + ending).ShouldBe("file.polyglot");
    }

    [Fact]
    public void Another_file_within_a_file_is_refused()
    {
        byte[] withPdf = [.. "RIFF\0\0\0\0WAVEfmt %PDF-1.7 "u8, .. new byte[40]];
        Checked.RefusalOf(withPdf, "so.wav").ShouldBe("file.polyglot");
        byte[] withPage = [.. "RIFF\0\0\0\0WAVEfmt <ScRipt>alert(1)</script>"u8];
        Checked.RefusalOf(withPage, "so.wav").ShouldBe("file.polyglot");
        byte[] withRar = [.. SampleFile.Of(".jpg"), .. "Rar!\u001A\u0007\u0001\0"u8];
        Checked.RefusalOf(withRar, "so.jpg").ShouldBe("file.polyglot");
        Checked.RefusalOf(new BuiltPdf().Saying("/Names << /EmbeddedFiles 9 0 R >>").Bytes(), "so.pdf").ShouldBe("file.polyglot");
        Checked.RefusalOf([.. SampleFile.Of(".png"), 1], "so.png").ShouldBe("file.polyglot");
    }

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")]
    [InlineData("/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >>")]
    [InlineData("/OpenAction<</S/Launch/F(cmd.exe)>>")]
    public void A_pdf_that_runs_something_is_refused(string entry)
    {
        Checked.RefusalOf(new BuiltPdf().Saying(entry).Bytes(), "so.pdf").ShouldBe("file.macros");
        Checked.RefusalOf(new BuiltPdf().Packing($"<< {entry} >>").Bytes(), "so.pdf").ShouldBe("file.macros");
        Checked.RefusalOf(new BuiltPdf().Holding(200_000).Packing($"<< {entry} >>").Bytes(), "so.pdf").ShouldBe("file.macros");
    }

    [Fact]
    public void A_pdf_whose_objects_are_packed_or_locked_past_reading_is_refused()
    {
        Checked.TypeOf(new BuiltPdf().Packing("<< /Type /Catalog >>").Bytes(), "so.pdf").Kind.ShouldBe("pdf");
        Checked.RefusalOf(new BuiltPdf().Packing("x", "/DecodeParms << /Predictor 12 >>").Bytes(), "so.pdf").ShouldBe("file.polyglot");
        Checked.RefusalOf(new BuiltPdf().Packing(new string(' ', 30_000_000)).Bytes(), "so.pdf").ShouldBe("file.bomb");
        Checked.RefusalOf(new BuiltPdf().Ending("/Encrypt 9 0 R").Bytes(), "so.pdf").ShouldBe("file.encrypted");
        Checked.RefusalOf(new BuiltPdf().Bytes()[..^20], "so.pdf").ShouldBe("file.broken");
    }

    [Fact]
    public void An_office_file_with_programs_is_refused()
    {
        Checked.RefusalOf(BuiltPackage.Docx().With("word/vbaProject.bin", [1]).Bytes(), "so.docx").ShouldBe("file.macros");
        Checked
            .RefusalOf(BuiltPackage.Docx("application/vnd.ms-word.document.macroEnabled.main+xml").Bytes(), "so.docx")
            .ShouldBe("file.macros");
        Checked.RefusalOf(SampleFile.Of(".docx"), "so.docm").ShouldBe("file.macros");
        Checked.RefusalOf(BuiltPackage.Docx().With("word/activeX/activeX1.xml", "<a/>").Bytes(), "so.docx").ShouldBe("file.macros");
        foreach (var part in new[] { "word/embeddings/oleObject1.bin", "word/embeddings/m.docm", "word/media/run.exe" })
        {
            Checked.RefusalOf(BuiltPackage.Docx().With(part, [1]).Bytes(), "so.docx").ShouldBe("file.polyglot", part);
        }

        var usual = BuiltPackage
            .Docx()
            .With("word/embeddings/Sheet1.xlsx", BuiltPackage.Xlsx().Bytes())
            .With("xl/printerSettings/printerSettings1.bin", [1]);
        Checked.TypeOf(usual.With("word/", "").Bytes(), "so.docx").Kind.ShouldBe("office");
        var twice = BuiltPackage.Docx().With("word/media/a.xml", "<a/>").With("word/media/A.xml", "<b/>").Bytes();
        Checked.RefusalOf(twice, "so.docx").ShouldBe("file.broken");
        Checked.RefusalOf(BuiltPackage.Odt().With("Basic/Standard/Module1.xml", "<a/>").Bytes(), "so.odt").ShouldBe("file.macros");
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        Checked.RefusalOf(BuiltPackage.Docx().With("word/media/a.bmp", new byte[20_000_000]).Bytes(), "so.docx").ShouldBe("file.bomb");
        var small = BuiltPackage.Docx();
        for (var part = 0; part < 20; part++)
        {
            small.With($"word/media/{part}.bmp", new byte[3_000_000]);
        }

        Checked.RefusalOf(small.Bytes(), "so.docx").ShouldBe("file.bomb");
        Checked.RefusalOf(BuiltPng.Saying(60_000, 60_000), "so.png").ShouldBe("file.bomb");
    }

    [Fact]
    public void Passwords_old_office_files_and_films_are_refused_with_their_own_reason()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Checked.RefusalOf(old, "so.doc").ShouldBe("file.old-office");
        Checked.RefusalOf(old, "so.docx").ShouldBe("file.old-office");
        Checked.RefusalOf([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "so.docx").ShouldBe("file.encrypted");
        Checked.RefusalOf(BuiltPackage.Odt("<encryption-data/>").Bytes(), "so.odt").ShouldBe("file.encrypted");
        Checked.RefusalOf(SampleFile.Recording("isom", "vide"), "so.m4a").ShouldBe("file.video");
    }

    [Theory]
    [InlineData(".jpg", 20)]
    [InlineData(".gif", 20)]
    [InlineData(".webp", 20)]
    [InlineData(".m4a", 60)]
    [InlineData(".mp3", 100)]
    public void A_file_cut_short_is_refused(string ending, int left) =>
        Checked.RefusalOf(SampleFile.Of(ending)[..left], "so" + ending).ShouldBeOneOf("file.broken", "file.not-what-it-says");
}
