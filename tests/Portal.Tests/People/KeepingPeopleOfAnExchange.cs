using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Tests.Moving;

namespace Cooperation.Portal.Tests.People;

/// <summary>What is offered around the people of an exchange: what Hotline says, and nothing that a page makes up.</summary>
public sealed class KeepingPeopleOfAnExchange
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Is_offered_as_Hotline_says(bool adds, bool corrects)
    {
        var exchange = With(new(adds, null), new(corrects, null));
        exchange.HasPeopleKept().ShouldBeTrue();
        exchange.TakesPeople().ShouldBe(adds);
        exchange.LetsCorrect(Person(open: true)).ShouldBe(corrects);
    }

    [Fact]
    public void A_person_who_is_not_open_is_not_corrected() =>
        With(new(true, null), new(true, null)).LetsCorrect(Person(open: false)).ShouldBeFalse();

    [Fact]
    public void Is_nothing_of_whom_Hotline_does_not_let_keep_them()
    {
        var exchange = With(null, null);
        exchange.HasPeopleKept().ShouldBeFalse();
        exchange.TakesPeople().ShouldBeFalse();
        exchange.LetsCorrect(Person(open: true)).ShouldBeFalse();
    }

    private static Exchange With(MayStep? adding, MayStep? correcting)
    {
        var exchange = AnExchange.At("logged");
        return exchange with { Allowed = exchange.Allowed with { AddPerson = adding, CorrectPeople = correcting } };
    }

    private static Exchange.Person Person(bool open) => new(Guid.Empty, "N1", ["victim"], open);
}
