using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>POST /api/reviews/outside-values/{id}/{check|withdrawal}: a second person holds a value against its source, and it counts in place of the one before; or it is taken back with a reason.</summary>
internal static class SettleOutsideValue
{
    public static void Map(RouteGroupBuilder value)
    {
        value.MapPost("/check", CheckAsync).WithIdempotency().WithName("CheckOutsideValue");
        value.MapPost("/withdrawal", WithdrawAsync).WithIdempotency().WithName("WithdrawOutsideValue");
    }

    internal static Task<Results<Ok<OutsideValueView>, NotFound>> CheckAsync(
        Guid id,
        IfMatch version,
        RecordStep<ReviewsDbContext, OutsideValue> steps,
        ReviewsDbContext db,
        Who who,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            "check",
            async (value, by, at, token) =>
            {
                // Saved first: of a number one counts, at every moment.
                var before = await db.OutsideValues.SingleOrDefaultAsync(
                    v =>
                        v.Code == value.Code
                        && v.Partner == value.Partner
                        && v.Year == value.Year
                        && v.Status == OutsideValueStatus.Checked,
                    token
                );
                if (before is not null)
                {
                    before.GiveWay(by, at);
                    await db.SaveChangesAsync(token);
                }

                value.Check(by, at);
            },
            steps,
            who,
            cancellationToken
        );

    internal static Task<Results<Ok<OutsideValueView>, NotFound>> WithdrawAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        RecordStep<ReviewsDbContext, OutsideValue> steps,
        Who who,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            "withdrawal",
            (value, by, at, _) =>
            {
                value.Withdraw(body.Value.Reason, by, at);
                return Task.CompletedTask;
            },
            steps,
            who,
            cancellationToken
        );

    private static async Task<Results<Ok<OutsideValueView>, NotFound>> TakeAsync(
        Guid id,
        IfMatch version,
        string step,
        Func<OutsideValue, Officer, DateTimeOffset, CancellationToken, Task> change,
        RecordStep<ReviewsDbContext, OutsideValue> steps,
        Who who,
        CancellationToken cancellationToken
    )
    {
        var taken = await steps.TakeAsync(
            new(id, version, values => values.Where(v => v.Id == new OutsideValueId(id))),
            $"outside-value.{step}",
            (value, by, at, token) =>
                who.User.RefusalOf(value.Code, who.Names, CivilTime.DateOf(at)) is { } refusal
                    ? throw new DomainException(refusal)
                    : change(value, by, at, token),
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(OutsideValueView.Of(taken));
    }

    /// <summary>Who takes the step, and the names that a refusal says.</summary>
    internal sealed record Who(CurrentUser User, ReferenceNames Names);

    public sealed record Request
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
