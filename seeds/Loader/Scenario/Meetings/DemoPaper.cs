using System.Globalization;
using System.Text;
using Cooperation.Platform.Hosting.Papers;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>A file that somebody put to an agenda. Everything in it is made up.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record DemoPaper(string Name, byte[] Content)
{
    /// <summary>A draft of ours, for a word processor.</summary>
    public static DemoPaper Draft(string name, DateOnly day, string subject, params string[] paragraphs) =>
        new(
            $"{name}.docx",
            new Paper
            {
                Day = day,
                Issuer = "Văn phòng 130",
                Number = null,
                Place = "Hà Nội",
                Title = "Dự thảo",
                Subject = subject,
                Marks = ["Dữ liệu mẫu"],
                Body = [.. paragraphs.Select(paragraph => new PaperText(paragraph))],
            }.ToDocx()
        );

    /// <summary>What the other side sent: a page in English, to be looked at.</summary>
    public static DemoPaper Sent(string name, params string[] lines) => new($"{name}.pdf", PageOf(["Fictional demo data", "", .. lines]));

    // One page in a letter that every reader has; nothing but it is needed here.
    private static byte[] PageOf(IEnumerable<string> lines)
    {
        var words = new StringBuilder("BT /F1 12 Tf 72 760 Td 18 TL\n");
        foreach (var line in lines)
        {
            words.Append(
                CultureInfo.InvariantCulture,
                $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*\n"
            );
        }

        words.Append("ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {words.Length} >>\nstream\n{words}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>(objects.Length);
        foreach (var (number, one) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{one}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
