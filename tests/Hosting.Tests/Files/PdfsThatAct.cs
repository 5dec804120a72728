using System.Text;
using Cooperation.Tests.Support.Files;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>PDFs that run or open something are refused wherever that stands; a text that speaks of it, and a link on which somebody has to press, are taken.</summary>
public sealed class PdfsThatAct
{
    private const string Elsewhere = "file.from-elsewhere";
    private const string Macros = "file.macros";

    [Theory]
    [InlineData("/OpenAction << /S /Rendition /R 9 0 R >>", Macros)]
    [InlineData("/AcroForm << /XFA 9 0 R >>", Macros)]
    [InlineData("/OpenAction << /S /SubmitForm /F (http://x.example) >>", Macros)]
    [InlineData("/OpenAction << /S /ImportData /F (a.fdf) >>", Macros)]
    [InlineData("/AA << /WC << /S /Launch /F (cmd.exe) >> >>", Macros)]
    [InlineData("/AA << /WC << /JS (x) >> >>", Macros)]
    [InlineData("/Names << /JavaScript 9 0 R >>", Macros)]
    [InlineData("/OpenAction << /S /URI /URI (http://x.example) >>", Elsewhere)]
    [InlineData("/OpenAction << /URI <687474703a> /S /URI >>", Elsewhere)]
    [InlineData("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (http://x.example) >> >>", Elsewhere)]
    [InlineData("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /URI /URI 9 0 R >>] >>", Elsewhere)]
    [InlineData("/AA << /O << /S /URI /URI (http://x.example) >> >>", Elsewhere)]
    [InlineData("/OpenAction << /S /GoToR /F (\\\\\\\\server\\\\share\\\\a.pdf) /D [0 /Fit] >>", Elsewhere)]
    [InlineData("/OpenAction << /S /GoToE /D (a) >>", Elsewhere)]
    [InlineData("/AF [<< /EF << /F 9 0 R >> >>]", "file.polyglot")]
    [InlineData("/OpenAction [3 0 R /FitH null]", "taken")]
    [InlineData("/URI << /Base (http://x.example/) >>", "taken")]
    [InlineData("/Outlines << /Title (HTML/JavaScript \\(/Launch) /A << /S /URI /URI (http://x.example) >> >>", "taken")]
    public void An_action_is_refused_in_the_open_and_in_object_streams(string entry, string reason)
    {
        Outcome(new BuiltPdf().Saying(entry)).ShouldBe(reason);
        Outcome(new BuiltPdf().Packing($"<< {entry} >>")).ShouldBe(reason);
        Outcome(new BuiltPdf().Listing("<< /Type /Font >>", $"<< {entry} >>")).ShouldBe(reason);
    }

    [Fact]
    public void An_address_in_an_object_of_its_own_is_refused_by_who_names_it()
    {
        const string Action = "<< /Type /Action /S /URI /URI (http://x.example) >>"; // object 5
        Outcome(new BuiltPdf().With(Action).Saying("/OpenAction 5 0 R")).ShouldBe(Elsewhere);
        Outcome(new BuiltPdf().With(Action).Saying("/AA << /WS 5 0 R >>")).ShouldBe(Elsewhere);
        Outcome(new BuiltPdf().With(Action).With("<< /S /GoTo /D (a) /Next [5 0 R] >>")).ShouldBe(Elsewhere);
        Outcome(new BuiltPdf().With(Action).With("<< /Subtype /Link /A 5 0 R >>")).ShouldBe("taken");
        Outcome(new BuiltPdf().With(Action).With("<< /S /GoTo /D (a) >>").Saying("/OpenAction 6 0 R")).ShouldBe("taken");
        Outcome(new BuiltPdf().Listing("<< /Type /Font >>", Action).Saying("/OpenAction 21 0 R")).ShouldBe(Elsewhere);
        Outcome(new BuiltPdf().Listing("<< /Type /Font >>", Action).With("<< /A 21 0 R >>").Saying("/OpenAction 20 0 R")).ShouldBe("taken");
    }

    [Fact]
    public void A_text_that_speaks_of_scripts_is_taken()
    {
        Outcome(new BuiltPdf().Streaming("BT /F1 12 Tf (HTML/CSS/JavaScript, /Launch) Tj ET /Launch BMC EMC")).ShouldBe("taken");
        Outcome(new BuiltPdf().Saying("/Lang (vi) /Title (N\\363i v\\352 /JavaScript \\) /OpenAction)")).ShouldBe("taken");
        Outcome(new BuiltPdf().Listing("<< /Title (HTML/CSS/JavaScript) >>", "(/Launch)")).ShouldBe("taken");
    }

    [Fact]
    public void An_object_hidden_in_a_text_a_comment_or_a_stream_is_found()
    {
        const string Hidden = "7 0 obj << /S /JavaScript /JS (x) >> endobj";
        Outcome(new BuiltPdf().With($"( {Hidden} )")).ShouldBe(Macros);
        Outcome(new BuiltPdf().With($"% {Hidden}")).ShouldBe(Macros);
        Outcome(new BuiltPdf().With($"<41 {Hidden} >")).ShouldBe(Macros);
        Outcome(new BuiltPdf().Streaming($"q {Hidden} Q")).ShouldBe(Macros);
        Outcome(new BuiltPdf().Streaming("q 7 %\n0 %\n0obj<< /S/Launch>> endobj Q")).ShouldBe(Macros);
        Outcome(new BuiltPdf().Streaming("q endstream ( 7 0 obj<</URI(http://x.example)>> endobj")).ShouldBe(Elsewhere);
    }

    [Fact]
    public void An_object_stream_whose_table_points_into_a_text_hides_nothing()
    {
        const string Objects = "(( << /S /JavaScript /JS (x) >> ))";
        Outcome(new BuiltPdf().Streaming("9 0 10 3 " + Objects, "/Type /ObjStm /N 2 /First 9")).ShouldBe(Macros);
        Outcome(new BuiltPdf().Streaming("9 0 10 3 " + Objects, "/N 2 /First 9")).ShouldBe(Macros, "some viewers do not ask for the type");
        Outcome(new BuiltPdf().Streaming("9 0 " + Objects, "/Type /ObjStm /N 1 /First 4")).ShouldBe("taken");
    }

    [Theory]
    [InlineData("/Type /ObjStm /N 2 /First 0")]
    [InlineData("/Type /ObjStm /N 1 /First 5 0 R")]
    [InlineData("/Type /ObjStm /N 5 0 R /First 4")]
    [InlineData("/Type /ObjStm /N 9 /First 4")]
    [InlineData("/Type /ObjStm")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter 5 0 R")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter null /Filter /LZWDecode")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /F (a.bin)")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Length 3")]
    public void Objects_that_can_not_be_read_as_every_viewer_reads_them_are_refused(string entries) =>
        Outcome(new BuiltPdf().Streaming("9 0 << /Type /Font >>", entries)).ShouldBe("file.polyglot");

    [Fact]
    public void What_stands_before_the_head_and_behind_the_end_is_let_through_where_it_is_empty()
    {
        Outcome(new BuiltPdf().After([0xEF, 0xBB, 0xBF])).ShouldBe("taken");
        Outcome(new BuiltPdf().After("\r\n"u8.ToArray())).ShouldBe("taken");
        Outcome(new BuiltPdf().After(new byte[1000])).ShouldBe("taken");
        Checked.OutcomeOf([.. new BuiltPdf().Bytes(), .. new byte[200_000]], "so.pdf").ShouldBe("taken");
        Outcome(new BuiltPdf().After(new byte[1024])).ShouldBe("file.not-what-it-says");
        Outcome(new BuiltPdf().After("GIF89a"u8.ToArray())).ShouldBe("file.polyglot");
        Outcome(new BuiltPdf().After("#!/bin/sh\n"u8.ToArray())).ShouldBe("file.polyglot");
        Checked.OutcomeOf([.. new BuiltPdf().Bytes(), .. Encoding.ASCII.GetBytes(new string('x', 2000))], "so.pdf").ShouldBe("file.broken");
    }

    private static string Outcome(BuiltPdf file) => Checked.OutcomeOf(file.Bytes(), "so.pdf");
}
