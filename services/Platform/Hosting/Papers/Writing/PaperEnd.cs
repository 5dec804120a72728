using Cooperation.Platform.Hosting.Papers.Forms;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>What stands below the content: to whom it goes on the left, who signs on the right, kept together on one page.</summary>
internal static class PaperEnd
{
    private const int RoomToSign = 1200;

    public static Table Write(Paper paper, PaperForm form, int width) =>
        new Grid(width, [1, 1], isRuled: false, padding: 60).Row(Recipients(paper, form.Sizes), Signature(paper, form.Sizes)).Done();

    private static Paragraph[] Recipients(Paper paper, PaperSizes sizes)
    {
        if (paper.Recipients.Count == 0)
        {
            return [];
        }

        var last = paper.Recipients.Count - 1;
        var head = new Lettering(sizes.RecipientsHead, Bold: true, Italic: true);
        return
        [
            Lines.Of(head.Write("Nơi nhận:"), JustificationValues.Left, before: 240),
            .. paper.Recipients.Select(
                (to, at) => Lines.Of(new Lettering(sizes.Recipients).Write($"- {to}{(at == last ? "." : ";")}"), JustificationValues.Left)
            ),
        ];
    }

    private static Paragraph[] Signature(Paper paper, PaperSizes sizes)
    {
        if (paper.Signature is not { } signature)
        {
            return [];
        }

        var bold = new Lettering(sizes.Signature, Bold: true);
        return
        [
            .. signature.Authority is { } authority
                ? [Lines.Of(bold.Capitals(authority), JustificationValues.Center, before: 240)]
                : (Paragraph[])[],
            Lines.Of(bold.Capitals(signature.Post, "chức vụ"), JustificationValues.Center, before: signature.Authority is null ? 240 : 0),
            Lines.Of(signature.Name is "" ? [] : bold.Write(signature.Name, "họ và tên"), JustificationValues.Center, before: RoomToSign),
        ];
    }
}
