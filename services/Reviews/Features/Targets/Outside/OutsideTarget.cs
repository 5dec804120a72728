using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.OutsideValues;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Targets.Outside;

/// <summary>Where a target stands that comes from outside: by the value of its year that a second person has checked, beside those of earlier years.</summary>
internal static class OutsideTarget
{
    private const string Increase = "increaseAtLeast";
    private const int Hundred = 100;

    public static async Task<TargetAnswer> OfAsync(
        PlanTarget target,
        CellQuery query,
        ReviewsDbContext db,
        ReferenceNames names,
        DateTimeOffset now,
        string language,
        CancellationToken cancellationToken
    )
    {
        var year = query.Year ?? VietnamTime.YearOf(now);
        var values = await db
            .OutsideValues.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(v => v.Code == target.Code && v.Year <= year)
            .Where(v => v.Status == OutsideValueStatus.Checked || v.Status == OutsideValueStatus.Entered)
            .OrderByDescending(v => v.Year)
            .Select(OutsideValueView.From)
            .ToListAsync(cancellationToken);
        var own = values.Find(v => v.Year == year && v.Status == OutsideValueStatus.Checked);
        var (numerator, denominator) = (own?.Numerator ?? 0, own?.Denominator ?? 0);
        var share = own is null ? null : ShareOf(own);
        var change = target.BaseYear is { } baseYear ? Change(values, share, baseYear) : null;
        var isReached = target.Operator == Increase ? change?.IsReached(target.Goal) : IsReached(target, own);
        var missing = own is null ? 0 : Math.Max(0, denominator - numerator);
        return new(
            target.Code,
            target.Name.In(language),
            target.Note is { } note ? $"{Formula(target, language)} {note.In(language)}" : Formula(target, language),
            target.Source,
            query.Partner,
            year,
            now,
            numerator,
            denominator,
            0,
            missing,
            target.Operator == Increase ? change?.Points : share,
            new(target.Operator, target.Goal, target.Unit),
            isReached,
            [],
            new Dictionary<string, long>(StringComparer.Ordinal),
            $"{OutsideValueEndpoints.Route}?code={target.Code}&year={year}"
        )
        {
            Data = TargetAnswer.FromOutside,
            Movers = TargetMovers.NamesOf(target, names, year, language),
            Change = change,
            Values = values,
        };
    }

    private static string Formula(PlanTarget target, string language) =>
        target.Denominator is { } denominator
            ? $"{target.Numerator.In(language)} / {denominator.In(language)}."
            : $"{target.Numerator.In(language)}.";

    private static decimal? ShareOf(OutsideValueView value) =>
        value.Denominator is { } denominator ? Goal.Share(value.Numerator, denominator) : value.Numerator;

    // A month each: twelve of twelve is one a month.
    private static bool? IsReached(PlanTarget target, OutsideValueView? own) =>
        own is null ? null
        : own.Denominator is not { } denominator ? own.Numerator >= target.Goal
        : denominator == 0 ? null
        : target.Unit == Goal.Percent ? Hundred * own.Numerator >= target.Goal * denominator
        : own.Numerator >= target.Goal * denominator;

    private static TargetAnswer.ChangeOn? Change(List<OutsideValueView> values, decimal? share, int baseYear)
    {
        var before = values.Find(v => v.Year == baseYear && v.Status == OutsideValueStatus.Checked);
        return share is { } now && before is not null && ShareOf(before) is { } then
            ? new(baseYear, then, now - then, then == 0 ? null : Math.Round(Hundred * (now - then) / then, 2))
            : null;
    }
}

/// <summary>Who can move a target.</summary>
internal static class TargetMovers
{
    /// <summary>The agencies, by name.</summary>
    public static IReadOnlyList<string> NamesOf(PlanTarget? target, ReferenceNames names, int year, string language) =>
        [.. (target?.Agencies ?? []).Select(agency => names.Of(ReferenceNames.Agency, agency, new DateOnly(year, 12, 31), language))];
}
