using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>POST /api/reviews/statements/{id}/{approval|return|sending|correction|withdrawal}: a second person approves it or sends it back; that it went out is noted; what was sent is corrected by another edition; what is in hand is dropped.</summary>
internal static class SettleStatement
{
    public static void Map(RouteGroupBuilder statement)
    {
        statement
            .MapPost(
                $"/{StatementSteps.Approval}",
                (
                    Guid id,
                    IfMatch version,
                    RecordStep<ReviewsDbContext, Statement> steps,
                    CurrentUser user,
                    CancellationToken cancellationToken
                ) => TakeAsync(id, version, StatementSteps.Approval, (s, by, at) => s.Approve(by, at), steps, user, cancellationToken)
            )
            .WithIdempotency()
            .WithName("ApproveStatement");
        statement
            .MapPost(
                $"/{StatementSteps.Sending}",
                (
                    Guid id,
                    IfMatch version,
                    Valid<Sending> body,
                    RecordStep<ReviewsDbContext, Statement> steps,
                    CurrentUser user,
                    CancellationToken cancellationToken
                ) =>
                    TakeAsync(
                        id,
                        version,
                        StatementSteps.Sending,
                        (s, by, at) => s.Send(new(body.Value.On, body.Value.To, body.Value.Letter), CivilTime.DateOf(at), by, at),
                        steps,
                        user,
                        cancellationToken
                    )
            )
            .WithIdempotency()
            .WithName("SendStatement");
        MapWithReason(statement, StatementSteps.Return, "ReturnStatement", (s, reason, by, at) => s.Return(reason, by, at));
        MapWithReason(statement, StatementSteps.Correction, "CorrectStatement", (s, reason, by, at) => s.Correct(reason, by, at));
        MapWithReason(statement, StatementSteps.Withdrawal, "WithdrawStatement", (s, reason, by, at) => s.Withdraw(reason, by, at));
    }

    private static void MapWithReason(
        RouteGroupBuilder statement,
        string step,
        string name,
        Action<Statement, string, Officer, DateTimeOffset> change
    ) =>
        statement
            .MapPost(
                $"/{step}",
                (
                    Guid id,
                    IfMatch version,
                    Valid<Request> body,
                    RecordStep<ReviewsDbContext, Statement> steps,
                    CurrentUser user,
                    CancellationToken cancellationToken
                ) => TakeAsync(id, version, step, (s, by, at) => change(s, body.Value.Reason, by, at), steps, user, cancellationToken)
            )
            .WithIdempotency()
            .WithName(name);

    private static async Task<Results<Ok<StatementState>, NotFound>> TakeAsync(
        Guid id,
        IfMatch version,
        string step,
        Action<Statement, Officer, DateTimeOffset> change,
        RecordStep<ReviewsDbContext, Statement> steps,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var taken = await steps.TakeAsync(
            new(id, version, statements => statements.AsSplitQuery().SeenBy(user).Where(s => s.Id == new StatementId(id))),
            $"statement.{step}",
            (statement, by, at, _) =>
            {
                if (user.RefusalOf(step) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                change(statement, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(StatementState.Of(taken));
    }

    public sealed record Request
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }

    public sealed record Sending
    {
        /// <summary>On which day it went out.</summary>
        [Required]
        public required DateOnly On { get; init; }

        /// <summary>To whom.</summary>
        [Required, MaxLength(300)]
        public required string To { get; init; }

        /// <summary>With which letter.</summary>
        [MaxLength(120)]
        public string? Letter { get; init; }
    }
}
