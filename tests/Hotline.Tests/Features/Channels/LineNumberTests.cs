using Cooperation.Hotline.Features.Channels;

namespace Cooperation.Hotline.Tests.Features.Channels;

public sealed class LineNumberTests
{
    [Theory]
    [InlineData("+855 23 000 001", "+85523000001")]
    [InlineData("+855 23 000 001", "00855 23 000 001")]
    [InlineData("+855 23 000 001", "00855.23.000.001")]
    [InlineData("+855 23 000 001", "85523000001")]
    [InlineData("+855 23 000 001", "023-000-001")]
    [InlineData("+855 23 000 001", "(023) 000 001")]
    [InlineData("+855 23 000 001", "+855 (0)23 000 001")]
    [InlineData("+855 23 000 001", "＋８５５ ２３ ０００ ００１")]
    [InlineData("023 000 001", "+855 23 000 001")]
    [InlineData("0276 3000 001", "+84 276 3000 001")]
    [InlineData("máy lẻ 7001 (số giả định)", "7001")]
    [InlineData("máy lẻ 7001 (số giả định)", "７００１")]
    [InlineData("duty@police.example", "DUTY@police.example")]
    public void A_number_is_found_whichever_way_it_is_typed(string number, string typed) =>
        LineNumber.Same(number, typed, "KH").ShouldBeTrue();

    [Theory]
    [InlineData("+855 23 000 001", "+855 23 000 002")]
    [InlineData("+855 23 000 001", "+84 23 000 001")]
    [InlineData("+855 23 000 001", "23")]
    [InlineData("+855 23 000 001", "không có số")]
    [InlineData("máy lẻ 7001", "700")]
    public void Another_number_is_not(string number, string typed) => LineNumber.Same(number, typed, "KH").ShouldBeFalse();
}
