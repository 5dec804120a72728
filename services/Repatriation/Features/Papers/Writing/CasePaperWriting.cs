using Cooperation.Platform.Hosting.Papers;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>Writes the papers of a return in the layout of official papers. Those whose form nobody has held against its text say so on their face.</summary>
internal static class CasePaperWriting
{
    public static Paper Write(PaperDraft draft)
    {
        var words = Of(draft);
        return new()
        {
            Day = draft.Head.Day,
            Superior = draft.Names.AboveDesk(draft.Head.Desk, draft.At),
            Issuer = draft.Issuer,
            Number = draft.Head.Number,
            Place = draft.PlaceOfIssue,
            Title = words.Title,
            Subject = words.Subject,
            Marks = draft.Unverified ? ["Mẫu chưa kiểm chứng"] : [],
            Body = draft.Head.Language == CasePaperLanguages.Bilingual ? [.. TwoColumns.Of(words.Body, draft)] : words.Body,
            Signature = words.Signer is { } signer ? new(signer, Name: "") : null,
            Recipients = words.Recipients.Count == 0 ? [] : [.. words.Recipients, $"Lưu: Hồ sơ {draft.Case.Reference}"],
            Foot = Foot(draft),
        };
    }

    private static string Foot(PaperDraft draft) =>
        $"{draft.Head.Number} · {draft.Case.Reference} · {draft.Case.Handling} · Lập từ hệ thống lúc {PaperDates.InShort(draft.At)}"
        + (draft.Unverified ? " · Mẫu chưa kiểm chứng với văn bản quy định" : "");

    private static PaperWords Of(PaperDraft draft) =>
        draft.Head.Kind switch
        {
            CasePaperKinds.VerificationRequest => Verifying.Request(draft),
            CasePaperKinds.VerificationReply => Verifying.Reply(draft),
            CasePaperKinds.TravelPaperRequest => Verifying.TravelPaper(draft),
            CasePaperKinds.ReturnDeclaration => AtTheBorder.Declaration(draft),
            CasePaperKinds.ReturnCertificate => AtTheBorder.Certificate(draft),
            CasePaperKinds.HandoverMinutes => Minutes.Handover(draft),
            CasePaperKinds.ReceptionMinutes => Minutes.Reception(draft),
            CasePaperKinds.VictimCertificate => AtHome.Certificate(draft),
            CasePaperKinds.SupportDecision => AtHome.Decision(draft),
            CasePaperKinds.ReferralForm => AtHome.Referral(draft),
            _ => throw new ArgumentException($"No such paper: {draft.Head.Kind}.", nameof(draft)),
        };
}

/// <summary>What the papers differ in.</summary>
/// <param name="Title">The kind of document.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">The content.</param>
/// <param name="Signer">Who signs; null where the places to sign stand in the content.</param>
/// <param name="Recipients">To whom it goes, the archive apart; none where it is handed over.</param>
internal sealed record PaperWords(
    string Title,
    string? Subject,
    IReadOnlyList<PaperPart> Body,
    string? Signer,
    IReadOnlyList<string> Recipients
);
