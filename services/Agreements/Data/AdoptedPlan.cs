namespace Cooperation.Agreements.Data;

/// <summary>A published annual review asked for the plan that follows from it to be adopted, which was done once (R7).</summary>
/// <param name="ReviewId">Key of the annual review at Reviews: the business key.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Year">The year of the plan.</param>
/// <param name="AdoptedAt">When the review was published.</param>
internal sealed record AdoptedPlan(Guid ReviewId, string Reference, string Instrument, int Year, DateTimeOffset AdoptedAt);
