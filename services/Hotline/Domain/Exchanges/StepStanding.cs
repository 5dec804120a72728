using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>A step of <see cref="Steps"/> and whether it is open now.</summary>
/// <param name="Step">The step.</param>
/// <param name="Belongs">Whether it is a step of such an exchange, as it stands, at all: open now, before or later.</param>
/// <param name="Refusal">Why it is closed; null where it is open.</param>
public sealed record StepStanding(string Step, bool Belongs, DomainError? Refusal);
