namespace Cooperation.Platform.Hosting.Papers.Forms;

/// <summary>Circular 01/2011/TT-BNV of 19 January 2011 on the form of administrative documents, in force 45 days after; until decree 30/2020/NĐ-CP.</summary>
internal static class Circular01Of2011
{
    public static readonly PaperForm Form = new()
    {
        Instrument = "Thông tư 01/2011/TT-BNV",
        ValidFrom = new(2011, 3, 5),
        Typeface = "Times New Roman", // article 4 asks for a Unicode typeface (TCVN 6909:2001); the patterns are set in this one
        Margins = new(Top: 20, Bottom: 20, Left: 30, Right: 15), // article 5: 20–25, 20–25, 30–35, 15–20
        Sizes = new(
            NationalName: 12, // article 6: 12–13
            Motto: 13, // article 6: 13–14
            Issuer: 12, // article 7: 12–13
            Number: 13, // article 8
            Place: 13, // article 9: 13–14
            Title: 14, // article 10: 14 for kind and subject
            Text: 13, // article 11: 13–14
            Signature: 13, // article 12: 13–14
            RecipientsHead: 12, // article 14
            Recipients: 11, // article 14
            PageNumber: 13 // article 15: 13–14
        ),
        PageNumbers = PageNumberPlace.BottomRight, // article 15: right corner at the foot
    };
}
