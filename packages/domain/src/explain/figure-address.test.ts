import { describe, expect, it } from 'vitest';
import { figureAddress, parseFigureAddress } from './figure-address.ts';

describe('the address of a figure', () => {
  it.each([
    [['years', '2021', 'boards', 'rs', 'needAfterOre'], 'years/2021/boards/rs/needAfterOre'],
    [['fullYear', 'boards', 'Vård/omsorg', 'changeOre'], 'fullYear/boards/Vård~1omsorg/changeOre'],
    [['gaps', 'positionCostUnknown', 'p 1~c/2'], 'gaps/positionCostUnknown/p 1~0c~12'],
    [['staffFunctions', 'a', '', 'false'], 'staffFunctions/a//false'],
    [['warnings', '~1', '~0', '/'], 'warnings/~01/~00/~1'],
  ])('of %j is %s, and leads back', (path, address) => {
    expect(figureAddress(path)).toBe(address);
    expect(parseFigureAddress(address)).toEqual(path);
    expect(parseFigureAddress(`/${address}`)).toEqual(path);
  });

  it.each(['years~', 'years/~2', '~a'])('%s is none', (address) => {
    expect(parseFigureAddress(address)).toBeNull();
  });
});
