namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>What the user may do next with an exchange, so that a page offers nothing that will be refused.</summary>
/// <param name="ReadPeople">Open the protected details of its people; each reading goes on record.</param>
/// <param name="Steps">The statuses to which the user may move it now.</param>
internal sealed record AllowedSteps(bool ReadPeople, IReadOnlyList<string> Steps);
