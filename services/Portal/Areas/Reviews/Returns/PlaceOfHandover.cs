using Cooperation.Portal.Components;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Returns;

/// <summary>Where a handover is: at a gate, or at a marker of the border.</summary>
internal static class PlaceOfHandover
{
    /// <summary>Its name; the code where no list has it, and nothing where no place is known.</summary>
    public static string? Name(Codes codes, string? place) =>
        place is null ? null
        : codes.Of(Lists.Marker).FirstOrDefault(marker => marker.Value == place) is { } marker ? marker.Label
        : codes.Name(Lists.Gate, place);
}
