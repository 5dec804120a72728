using Cooperation.Agreements.Domain.Codes;
using Cooperation.Contracts;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Money;

/// <summary>What money has to say of itself, wherever it is entered: its source, its currency of that day, its donor where it comes from one.</summary>
internal static class MoneyRules
{
    /// <summary>Every reason for which these lines are refused, each at its line.</summary>
    public static IEnumerable<DomainError> RefusalsOf(EntryErrors errors, string field, IReadOnlyList<MoneyLine> lines, CodesOfTheDay codes)
    {
        foreach (var (place, line) in lines.Index())
        {
            foreach (var error in RefusalsOf(errors, line, codes))
            {
                yield return error with
                {
                    Field = $"{field}[{place}].{error.Field}",
                };
            }

            if (lines.Take(place).Any(other => other with { Amount = line.Amount } == line))
            {
                yield return errors.Error(
                    "money-twice",
                    Conflict,
                    "Nguồn và loại tiền này đã ghi ở dòng trên.",
                    "This source and currency stand on a line above.",
                    $"{field}[{place}].source"
                );
            }
        }
    }

    /// <summary>What the other services may know of money (R5).</summary>
    public static IReadOnlyList<Funding> AsFunding(this IEnumerable<MoneyLine> lines) =>
        [
            .. lines.Select(line => new Funding
            {
                Source = new(line.Source),
                Donor = line.Donor is { } donor ? new Code(donor) : null,
                Currency = new(line.Currency),
                Amount = line.Amount,
            }),
        ];

    private static IEnumerable<DomainError> RefusalsOf(EntryErrors errors, MoneyLine line, CodesOfTheDay codes)
    {
        foreach (
            var error in codes.Refusals(
                errors,
                ("source", "fundingSource", line.Source),
                ("donor", "projectDonor", line.Donor),
                ("currency", "currency", line.Currency)
            )
        )
        {
            yield return error;
        }

        if (line.Amount <= 0 || decimal.Round(line.Amount, 2) != line.Amount)
        {
            yield return errors.Error(
                "amount-wrong",
                Invalid,
                "Số tiền phải lớn hơn 0, nhiều nhất hai chữ số thập phân.",
                "An amount is above 0 and no finer than hundredths.",
                "amount"
            );
        }

        if (line.Source == FundingSources.Donor == line.Donor is null)
        {
            yield return errors.Error(
                "donor-and-source",
                Invalid,
                "Nguồn 'Nhà tài trợ' phải ghi nhà tài trợ; nguồn khác thì không.",
                "Money of the source 'Donor' names its donor; other money names none.",
                "donor"
            );
        }
    }
}
