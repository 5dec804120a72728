using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.Targets.Outside;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>POST /api/reviews/outside-values: an agency enters what no record can give, with its source; it counts once a second person has checked it.</summary>
internal static class EnterOutsideValue
{
    // The system began with the programme's year 2018: what was before is on paper.
    private const int FirstYearOfRecords = 2018;

    public static void Map(RouteGroupBuilder values) =>
        values.MapPost("/", HandleAsync).WithIdempotency().WithName(nameof(EnterOutsideValue));

    internal static async Task<Created<OutsideValueView>> HandleAsync(
        Valid<Request> body,
        NewRecord<ReviewsDbContext, OutsideValue> values,
        ReferenceNames names,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (body.Value, clock.GetUtcNow());
        var today = CivilTime.DateOf(at);
        if (user.RefusalOf(asked.Code, names, today) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var entry = Checked(asked, today);
        var entered = await values.KeepAsync(
            "outside-value.entered",
            _ => Task.FromResult(OutsideValue.Enter(entry, user.AsOfficer(), at)),
            cancellationToken
        );
        return TypedResults.Created($"{OutsideValueEndpoints.Route}/{entered.Id.Value}", OutsideValueView.Of(entered));
    }

    private static OutsideEntry Checked(Request asked, DateOnly today)
    {
        var target = PlanTargets.Find(asked.Code);
        var isBefore = asked.Year < FirstYearOfRecords;
        DomainError?[] refusals =
        [
            string.IsNullOrWhiteSpace(asked.Source) ? OutsideValueErrors.SourceRequired() : null,
            asked.SourceDate > today ? OutsideValueErrors.SourceAhead() : null,
            asked.Year > today.Year ? OutsideValueErrors.YearAhead() : null,
            (target is null || !target.IsOutside) && !isBefore ? OutsideValueErrors.IsCounted(asked.Code) : null,
            target?.Denominator is not null && asked.Denominator is null ? OutsideValueErrors.DenominatorRequired() : null,
            target?.Denominator is null && asked.Denominator is not null ? OutsideValueErrors.NoDenominator() : null,
            asked.Denominator < asked.Numerator ? OutsideValueErrors.MoreThanWhole() : null,
        ];
        DomainError[] found = [.. refusals.OfType<DomainError>()];
        return found.Length > 0
            ? throw new DomainException(found)
            : new(asked.Code, asked.Partner, asked.Year, asked.Numerator, asked.Denominator, asked.Source!, asked.SourceDate, isBefore);
    }

    public sealed record Request
    {
        /// <summary>The target, or a figure of a year before the system.</summary>
        [Required, CodeOf(typeof(EnteredCodes))]
        public required string Code { get; init; }

        /// <summary>The partner, for a figure.</summary>
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public required int Year { get; init; }

        [Range(0, 1_000_000_000)]
        public required long Numerator { get; init; }

        [Range(0, 1_000_000_000)]
        public long? Denominator { get; init; }

        /// <summary>The paper that says so.</summary>
        [MaxLength(500)]
        public string? Source { get; init; }

        /// <summary>The day of that paper.</summary>
        [Required]
        public required DateOnly SourceDate { get; init; }
    }
}

/// <summary>What is entered from outside: targets, and figures of years before the system.</summary>
internal static class EnteredCodes
{
    public static IReadOnlyList<string> All { get; } =
    [.. PlanTargets.List.Select(target => target.Code), .. FigureShelves.Figures.List.Select(figure => figure.Definition.Code)];
}
