using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Partners;

/// <summary>A partner country: which of its units work with us, and whom there we turn to, each over some time.</summary>
public sealed class Partner : AggregateRoot<PartnerId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<PartnerUnit> units = [];
    private readonly List<FocalPoint> focalPoints = [];

    private Partner(PartnerId id)
        : base(id) { }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Its units.</summary>
    public IReadOnlyList<PartnerUnit> Units => units;

    /// <summary>Their offices that we turn to.</summary>
    public IReadOnlyList<FocalPoint> FocalPoints => focalPoints;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>Takes over a partner of the plan with the units that are known.</summary>
    public static Partner Load(string code, IEnumerable<PartnerUnit> units, Officer by, DateTimeOffset at)
    {
        var loaded = new Partner(PartnerId.New(at)) { Code = code };
        loaded.units.AddRange(units);
        loaded.Happened(PartnerHappenings.Loaded, by, at, note: null);
        return loaded;
    }

    /// <summary>Another unit works with us.</summary>
    public void Add(UnitEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.To < entry.From)
        {
            throw new DomainException(PartnerErrors.EndBeforeStart("to"));
        }

        if (units.Exists(unit => unit.Name == entry.Name && Overlap(unit, entry.From, entry.To)))
        {
            throw new DomainException(PartnerErrors.UnitThere());
        }

        units.Add(PartnerUnit.Of(entry, at));
        Happened(PartnerHappenings.UnitAdded, by, at, entry.Name);
    }

    /// <summary>Another office is our focal point.</summary>
    public void Add(FocalPointEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var unit = units.Find(unit => unit.Id == entry.Unit) ?? throw new DomainException(PartnerErrors.UnitUnknown());
        // Since when an office is there may not be known; that its unit is over is.
        var isWithin = entry.From is { } from ? unit.HoldsOn(from) : !(unit.ValidTo < CivilTime.DateOf(at));
        if (!isWithin)
        {
            throw new DomainException(PartnerErrors.OutsideUnit("from"));
        }

        focalPoints.Add(FocalPoint.Of(entry, unit.ValidTo, at));
        Happened(PartnerHappenings.FocalPointAdded, by, at, entry.Office);
    }

    /// <summary>Whether it has a unit or a focal point of this key.</summary>
    public bool Has(Guid part) => units.Exists(unit => unit.Id == part) || focalPoints.Exists(point => point.Id == part);

    /// <summary>A unit, with its focal points, or a focal point is one until this day and no longer.</summary>
    public void End(Guid part, DateOnly? last, Officer by, DateTimeOffset at)
    {
        var day = last ?? CivilTime.DateOf(at);
        if (units.Find(unit => unit.Id == part) is { } unit)
        {
            RefuseEnd(unit, day, at);
            unit.EndOn(day);
            focalPoints
                .FindAll(point => point.UnitId == part && (point.ValidTo ?? DateOnly.MaxValue) > day)
                .ForEach(point => point.EndOn(day));
            Happened(PartnerHappenings.UnitEnded, by, at, unit.Name);
            return;
        }

        var office = focalPoints.Single(point => point.Id == part);
        RefuseEnd(office, day, at);
        if (day > units.Find(unit => unit.Id == office.UnitId)?.ValidTo)
        {
            throw new DomainException(PartnerErrors.OutsideUnit("on"));
        }

        office.EndOn(day);
        Happened(PartnerHappenings.FocalPointEnded, by, at, office.Office);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <summary>Other services know partners by their codes alone.</summary>
    protected override object? StateMessage() => null;

    // What has ended stays as it was; an end that lies ahead may be moved.
    private static void RefuseEnd(IDated part, DateOnly last, DateTimeOffset at)
    {
        if (part.ValidTo <= CivilTime.DateOf(at))
        {
            throw new DomainException(PartnerErrors.EndedAlready());
        }

        if (last < part.ValidFrom)
        {
            throw new DomainException(PartnerErrors.EndBeforeStart("on"));
        }
    }

    private static bool Overlap(PartnerUnit unit, DateOnly? from, DateOnly? to) =>
        (unit.ValidTo is null || from is null || from <= unit.ValidTo) && (to is null || unit.ValidFrom is null || unit.ValidFrom <= to);

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
