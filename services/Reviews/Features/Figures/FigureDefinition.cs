using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>What a figure is: shown beside it, so that whoever signs it knows what was counted.</summary>
/// <param name="Name">The figure's name.</param>
/// <param name="Formula">How it is counted, in words.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Source">Where the facts come from.</param>
internal sealed record FigureDefinition(Text Name, Text Formula, Text Unit, Text Source);
