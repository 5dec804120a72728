using Cooperation.Platform.Hosting.Papers.Forms;
using Cooperation.Platform.Hosting.Papers.Writing;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>An official document: its parts in the order of article 8 of decree 30/2020/NĐ-CP, laid out by the law of its own day (<see cref="PaperForms"/>). What is null and belongs there is marked as missing, so that nobody signs over a gap.</summary>
public sealed record Paper
{
    /// <summary>The day of the document: it stands in the head and chooses the form (R13).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The body above the issuing one; null where there is none.</summary>
    public string? Superior { get; init; }

    /// <summary>The body that issues it.</summary>
    public required string? Issuer { get; init; }

    /// <summary>Number and sign without 'Số:', <c>12/BC-C41</c>.</summary>
    public required string? Number { get; init; }

    /// <summary>The place in the head: the province's or city's name.</summary>
    public required string? Place { get; init; }

    /// <summary>The kind of document, <c>Báo cáo</c>; written in capitals.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about; null where the kind says all.</summary>
    public string? Subject { get; init; }

    /// <summary>Marks in frames under the number: urgency (<c>Khẩn</c>), secrecy.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The content, from above.</summary>
    public required IReadOnlyList<PaperPart> Body { get; init; }

    /// <summary>Who signs; null on papers that nobody signs.</summary>
    public PaperSignature? Signature { get; init; }

    /// <summary>To whom it goes, one a line, the archive last: <c>Lưu: VT, C41</c>.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>A small line at the foot of every page by which a lost page is known; null for none.</summary>
    public string? Foot { get; init; }

    /// <summary>The form of its day.</summary>
    public PaperForm Form => PaperForms.On(Day);

    /// <summary>The document as a DOCX file (ISO/IEC 29500). It carries no author, no program and no time of its own.</summary>
    /// <exception cref="ArgumentException">A picture is no PNG.</exception>
    public byte[] ToDocx() => PaperPackage.Write(this);
}

/// <summary>Who signs.</summary>
/// <param name="Post">His post, written in capitals; <c>Trưởng phòng</c>.</param>
/// <param name="Name">His name with rank; empty where he writes it himself, null where it is missing.</param>
/// <param name="Authority">By what right: <c>TM.</c>, <c>KT.</c>, <c>TL.</c>, <c>TUQ.</c> with the post of the one in whose place he signs; null where he signs in his own.</param>
public sealed record PaperSignature(string? Post, string? Name, string? Authority = null);
