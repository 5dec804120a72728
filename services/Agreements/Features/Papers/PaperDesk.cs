using Cooperation.Agreements.Data;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements.Features.Papers;

/// <summary>What the papers of this service have in common: issued by the desk of whoever asks for them, in the capital, with the names of the day; numbered and signed by the office, so both are marked as missing.</summary>
internal sealed class PaperDesk(
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    PaperPdf pdf,
    Audit audit,
    CurrentUser user
)
{
    private const string Capital = "Hà Nội"; // the seat of the central bodies

    /// <summary>What codes are called on a paper.</summary>
    public async Task<CodeNames> NamesAsync(CancellationToken cancellationToken) =>
        new("vi", await reference.GetAsync(db, cancellationToken));

    /// <summary>The desk, or its agency where the desk is not known.</summary>
    public string IssuerOn(CodeNames names, DateTimeOffset at) =>
        names.OfDesk(user.Desk, at) is { } desk && desk != user.Desk ? desk : AgencyOn(names, user.Agency, at);

    /// <summary>What stands above it.</summary>
    public string? AboveOn(CodeNames names, DateTimeOffset at) =>
        names.AboveDesk(user.Desk, at) is { } above && above != IssuerOn(names, at) ? above : null;

    /// <summary>What an agency is called.</summary>
    public static string AgencyOn(CodeNames names, string agency, DateTimeOffset at) => names.Of(ReferenceNames.Agency, agency, at);

    /// <summary>The place in the head.</summary>
    public string PlaceOn(CodeNames names, DateTimeOffset at) => names.PlaceOfDesk(user.Desk, at) ?? Capital;

    /// <summary>The file as it was asked for; that it left is on record before it is sent (R24).</summary>
    public async Task<PaperFile> SendAsync(
        Paper paper,
        string? asked,
        string action,
        string subject,
        string key,
        CancellationToken cancellationToken
    )
    {
        var (file, format) = (paper.ToDocx(), asked ?? PaperFormats.Docx);
        if (format == PaperFormats.Pdf)
        {
            file = await pdf.ConvertAsync(file, cancellationToken);
        }

        await audit.RecordReadAsync(action, subject, key, format, cancellationToken);
        return new(file, format, key);
    }
}
