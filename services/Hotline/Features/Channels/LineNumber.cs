using System.Text;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>Numbers of lines as people type them: +855 23…, 00855.23…, (023) 123-456, full-width digits, an inner line, an address of mail.</summary>
internal static class LineNumber
{
    /// <summary>Whether what somebody typed is this number of a line to that partner. A number written as in its own country may be ours or theirs.</summary>
    public static bool Same(string number, string typed, string partner) =>
        IsMail(number) || IsMail(typed)
            ? string.Equals(Plain(number), Plain(typed), StringComparison.OrdinalIgnoreCase)
            : TelephoneNumber
                .MeaningsOf(number, partner)
                .Intersect(TelephoneNumber.MeaningsOf(typed, partner), StringComparer.Ordinal)
                .Any();

    private static bool IsMail(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains('＠', StringComparison.Ordinal);

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Trim();
}
