using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Cases;
using Cooperation.Repatriation.Features.Persons.Pasting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>POST /api/repatriation/cases/{id}/persons: who opened the case, or the department, enters more people, a border post who stands before it; one by one or by a partner's list; all of them or none.</summary>
internal static class AddPersons
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/persons", HandleAsync).WithIdempotency().WithName(nameof(AddPersons));

    internal static async Task<Results<Created<CaseState>, NotFound>> HandleAsync(
        CaseId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        NewPersons persons,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Domain.Persons.Person> entered = [];
        var taken = await cases.TakeAsync(
            new(id.Value, version, all => all.TakingPeopleFrom(user, db.Persons).Where(c => c.Id == id)),
            "case.persons-added",
            async (opened, by, at, token) =>
            {
                var asked = PersonList.PeopleOf(body.Value.Persons, body.Value.List, opened.ReportedAt, token);
                DomainError[] refusals =
                [
                    .. PostRules.OfDesk(user.Post(), body.Value.ReceivingDesk, opened.ReportedAt),
                    .. NewPersonRequest.Refusals(asked, opened.ReportedAt),
                ];
                if (refusals.Length > 0)
                {
                    throw new DomainException(refusals);
                }

                entered = await persons.EnterAsync(opened, asked, user.Post() ?? body.Value.ReceivingDesk, at, token);
                opened.Add(entered, by, at);
                await persons.NumberAsync(opened, entered, token);
            },
            cancellationToken
        );
        return taken is null
            ? TypedResults.NotFound()
            : TypedResults.Created($"/api/repatriation/cases/{id}", CaseState.Of(taken, entered));
    }

    public sealed record Request
    {
        [RequiredWhen("list", null), MinLength(1), MaxLength(200)]
        public IReadOnlyList<NewPersonRequest> Persons { get; init; } = [];

        /// <summary>A partner's list as it was pasted, one row a person; all of it comes in or nothing.</summary>
        [MaxLength(PersonList.Longest), MultiLine]
        public string? List { get; init; }

        /// <summary>The desk at which somebody stands who returned by himself.</summary>
        [MaxLength(24)]
        public string? ReceivingDesk { get; init; }
    }
}
