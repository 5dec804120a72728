using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>The law by which an instrument of a kind is made on a day (R13). Nobody has yet held the articles against their text.</summary>
public static class LawOfInstruments
{
    private static readonly DateOnly TreatiesAnew = new(2016, 7, 1);
    private static readonly DateOnly AgreementsAnew = new(2021, 7, 1);

    /// <summary>The law of the kind and day.</summary>
    public static Text Of(string kind, DateOnly day) =>
        kind == InstrumentKinds.Treaty ? Treaties(day)
        : day < AgreementsAnew ? new("Pháp lệnh 33/2007/PL-UBTVQH11 (chưa kiểm chứng)", "Ordinance 33/2007/PL-UBTVQH11 (unverified)")
        : new("Luật 70/2020/QH14 (chưa kiểm chứng)", "Law 70/2020/QH14 (unverified)");

    private static Text Treaties(DateOnly day) =>
        day < TreatiesAnew
            ? new("Luật 41/2005/QH11 (chưa kiểm chứng)", "Law 41/2005/QH11 (unverified)")
            : new("Luật 108/2016/QH13 (chưa kiểm chứng)", "Law 108/2016/QH13 (unverified)");
}
