namespace Cooperation.Platform.Hosting.Papers.Forms;

/// <summary>How an official document looks by one instrument: what two instruments have differently. What they have alike (order of the parts, capitals, rules) stands in the writing.</summary>
public sealed record PaperForm
{
    /// <summary>The instrument, in Vietnamese.</summary>
    public required string Instrument { get; init; }

    /// <summary>The first day on which documents follow it.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The typeface.</summary>
    public required string Typeface { get; init; }

    /// <summary>From the edges of the sheet (A4, upright) to the text, in millimetres.</summary>
    public required PaperMargins Margins { get; init; }

    /// <summary>Sizes of type.</summary>
    public required PaperSizes Sizes { get; init; }

    /// <summary>Where the pages are numbered; the first one never is.</summary>
    public required PageNumberPlace PageNumbers { get; init; }
}

/// <param name="Top">Above.</param>
/// <param name="Bottom">Below.</param>
/// <param name="Left">On the side where it is bound.</param>
/// <param name="Right">On the other.</param>
public sealed record PaperMargins(int Top, int Bottom, int Left, int Right);

/// <summary>Sizes of type, in points.</summary>
/// <param name="NationalName">'Cộng hòa xã hội chủ nghĩa Việt Nam'.</param>
/// <param name="Motto">'Độc lập - Tự do - Hạnh phúc'.</param>
/// <param name="Issuer">The issuing body and the one above it.</param>
/// <param name="Number">Number and sign.</param>
/// <param name="Place">Place and date.</param>
/// <param name="Title">Kind of the document and what it is about.</param>
/// <param name="Text">The content.</param>
/// <param name="Signature">Post and name.</param>
/// <param name="RecipientsHead">'Nơi nhận:'.</param>
/// <param name="Recipients">Its lines.</param>
/// <param name="PageNumber">Page numbers.</param>
public sealed record PaperSizes(
    int NationalName,
    int Motto,
    int Issuer,
    int Number,
    int Place,
    int Title,
    int Text,
    int Signature,
    int RecipientsHead,
    int Recipients,
    int PageNumber
);

/// <summary>Where pages are numbered.</summary>
public enum PageNumberPlace
{
    /// <summary>In the middle of the top margin.</summary>
    TopCentre,

    /// <summary>At the right of the foot.</summary>
    BottomRight,
}
