using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>How many were planned and came, in words: who did not come and who came beside the list are each said, since one hides the other in a sum.</summary>
internal static class HandoverCount
{
    /// <summary>How many stand on a list.</summary>
    public static string Of(PageLanguage language, int listed) =>
        listed == 1 ? language[HandoverTexts.CountOne] : language[HandoverTexts.Count, listed];

    public static string Of(PageLanguage language, int listed, int? arrived, int unlisted) =>
        arrived is not { } came
            ? Of(language, listed)
            : string.Join(
                ", ",
                new[]
                {
                    language[HandoverTexts.CountArrived, listed, came],
                    listed > came ? language[HandoverTexts.CountAbsent, listed - came] : null,
                    unlisted > 0 ? language[HandoverTexts.CountUnlisted, unlisted] : null,
                }.OfType<string>()
            );
}
