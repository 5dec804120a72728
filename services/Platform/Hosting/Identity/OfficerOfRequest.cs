using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Hosting;

/// <summary>The user of a request as the domain knows him.</summary>
public static class OfficerOfRequest
{
    /// <summary>Who he is and for which desk he acts.</summary>
    public static Officer AsOfficer(this CurrentUser user) => new(user.Id, user.Name, user.Agency, user.Desk);
}
