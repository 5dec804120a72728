using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/travel-paper: the mission issues the laissez-passer, whose number is sealed (R20), and says where the person will be received.</summary>
internal static class IssueTravelPaper
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.TravelPaper, nameof(IssueTravelPaper));

    public sealed record Request : StepRequest
    {
        [MaxLength(50)]
        public string? Number { get; init; }

        public DateOnly? ValidUntil { get; init; }

        /// <summary>The desk that will receive; immigration's central one without it.</summary>
        [MaxLength(24)]
        public string? ReceivingDesk { get; init; }

        [MaxLength(24)]
        public string? Gate { get; init; }

        private protected override PersonMove Move() => new TravelPaperIssued(Number, ValidUntil, ReceivingDesk, Gate);
    }
}
