using System.Linq.Expressions;
using Cooperation.Reviews.Domain.OutsideValues;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>A value from outside.</summary>
internal sealed record OutsideValueView(
    Guid Id,
    string Code,
    string? Partner,
    int Year,
    long Numerator,
    long? Denominator,
    string Source,
    DateOnly SourceDate,
    bool FromPaper,
    string Agency,
    string Status,
    string EnteredBy,
    DateTimeOffset EnteredAt,
    string? CheckedBy,
    DateTimeOffset? CheckedAt,
    long Version
)
{
    public static Expression<Func<OutsideValue, OutsideValueView>> From { get; } =
        v => new OutsideValueView(
            v.Id.Value,
            v.Code,
            v.Partner,
            v.Year,
            v.Numerator,
            v.Denominator,
            v.Source,
            v.SourceDate,
            v.FromPaper,
            v.Agency,
            v.Status,
            v.EnteredBy,
            v.EnteredAt,
            v.CheckedBy,
            v.CheckedAt,
            v.Version
        );

    public static OutsideValueView Of(OutsideValue value) => From.Compile()(value);
}
