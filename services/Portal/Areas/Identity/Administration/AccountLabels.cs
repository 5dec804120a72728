using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>What people call the fields of an account, and of what is decided about it.</summary>
internal static class AccountLabels
{
    public static Text? Of(string field) =>
        field.Split('[')[0] switch
        {
            "userName" => AccountTexts.UserName,
            "name" => AccountTexts.Name,
            "desk" => AccountTexts.Desk,
            "roles" => AccountTexts.Roles,
            "partners" => AccountTexts.Partners,
            "areas" => AccountTexts.Areas,
            "reason" => AccountTexts.RefuseReason,
            _ => null,
        };
}
