using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>A partner's own 4×4 grades beside ours. F and 6 say that nobody has judged: they give way to what the partner's grade becomes, any other grade is the officer's own and stands.</summary>
internal static class PartnerGrades
{
    public const string Source = "sourceReliability4x4";
    public const string Information = "informationCredibility4x4";
    public const string NotJudgedSource = "F";
    public const string NotJudgedInformation = "6";

    /// <summary>The officer's own grade of the source; null leaves it to Hotline to read it out of the partner's.</summary>
    public static string? OwnSource(FormState form) => Own(form, "sourceReliability", NotJudgedSource, Source);

    /// <summary>The same of the information.</summary>
    public static string? OwnInformation(FormState form) => Own(form, "informationCredibility", NotJudgedInformation, Information);

    private static string? Own(FormState form, string field, string notJudged, string partners) =>
        form.Given(partners) is not null && form[field] == notJudged ? null : form.Given(field);
}
