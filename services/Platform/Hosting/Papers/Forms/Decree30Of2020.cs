namespace Cooperation.Platform.Hosting.Papers.Forms;

/// <summary>Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work, in force from its own day (article 37); annex I, part I.</summary>
internal static class Decree30Of2020
{
    public static readonly PaperForm Form = new()
    {
        Instrument = "Nghị định 30/2020/NĐ-CP",
        ValidFrom = new(2020, 3, 5),
        Typeface = "Times New Roman", // I.4: by name, Unicode (TCVN 6909:2001), black
        Margins = new(Top: 20, Bottom: 20, Left: 30, Right: 15), // I.3: 20–25, 20–25, 30–35, 15–20
        Sizes = new(
            NationalName: 12, // II.1.a: 12–13
            Motto: 13, // II.1.b: 13–14
            Issuer: 12, // II.2: 12–13
            Number: 13, // II.3
            Place: 13, // II.4: 13–14
            Title: 14, // II.5: 13–14, kind and subject
            Text: 13, // II.6: 13–14
            Signature: 13, // II.7: 13–14
            RecipientsHead: 12, // II.9
            Recipients: 11, // II.9
            PageNumber: 13 // I.7: 13–14
        ),
        PageNumbers = PageNumberPlace.TopCentre, // I.7
    };
}
