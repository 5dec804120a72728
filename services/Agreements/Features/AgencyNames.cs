using Cooperation.Platform.Domain;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements.Features;

/// <summary>What an agency is called: refusals name it as its people do, and not by its code.</summary>
internal static class AgencyNames
{
    private const string Agency = "agency";

    /// <summary>The name on that day, in both languages.</summary>
    public static Text AgencyOf(this ReferenceLists lists, string code, DateTimeOffset at) =>
        new(new CodeNames("vi", lists).Of(Agency, code, at), new CodeNames("en", lists).Of(Agency, code, at));
}
