namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What an officer found on reading an incoming exchange.</summary>
/// <param name="SignsOfCrime">Whether there are signs of crime.</param>
/// <param name="Urgency">The urgency that counts from now on.</param>
/// <param name="LeadAgency">The force that is to lead, or null to leave it as it is.</param>
/// <param name="Note">Why; of a secret paper nothing (R23).</param>
public sealed record Classification(bool SignsOfCrime, string Urgency, string? LeadAgency, string? Note);
